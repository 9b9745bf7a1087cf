/* SPDX-License-Identifier: LGPL-2.1-or-later; printed by tools/gen-cldr.c from ICU 72.1 with CLDR 42.0. */
/* Do not edit: `make update-cldr` prints it anew. The data are those of Unicode, Inc. and others, under the
 * Unicode License (https://www.unicode.org/license.txt). */
/* clang-format off */
#include "lib/locale/cldr.h"

const stele__cldr_pair stele__cldr_likely[] = {
    { 0x000000000000, 0x0ae03034721b }, /* und: en_Latn_US */
    { 0x000000000004, 0x061030347004 }, /* und_AD: ca_Latn_AD */
    { 0x000000000005, 0x032006411005 }, /* und_AE: ar_Arab_AE */
    { 0x000000000006, 0x0c1006411006 }, /* und_AF: fa_Arab_AF */
    { 0x00000000000c, 0x27103034700c }, /* und_AL: sq_Latn_AL */
    { 0x00000000000d, 0x1190064d700d }, /* und_AM: hy_Armn_AM */
    { 0x00000000000f, 0x21403034700f }, /* und_AO: pt_Latn_AO */
    { 0x000000000011, 0x000030347011 }, /* und_AQ: und_Latn_AQ */
    { 0x000000000012, 0x0b3030347012 }, /* und_AR: es_Latn_AR */
    { 0x000000000013, 0x26d030347013 }, /* und_AS: sm_Latn_AS */
    { 0x000000000014, 0x085030347014 }, /* und_AT: de_Latn_AT */
    { 0x000000000017, 0x1cc030347017 }, /* und_AW: nl_Latn_AW */
    { 0x000000000018, 0x276030347018 }, /* und_AX: sv_Latn_AX */
    { 0x00000000001a, 0x03a03034701a }, /* und_AZ: az_Latn_AZ */
    { 0x00000000001b, 0x05303034701b }, /* und_BA: bs_Latn_BA */
    { 0x00000000001e, 0x04e008ae381e }, /* und_BD: bn_Beng_BD */
    { 0x00000000001f, 0x1cc03034701f }, /* und_BE: nl_Latn_BE */
    { 0x000000000020, 0x0d2030347020 }, /* und_BF: fr_Latn_BF */
    { 0x000000000021, 0x04700f326021 }, /* und_BG: bg_Cyrl_BG */
    { 0x000000000022, 0x032006411022 }, /* und_BH: ar_Arab_BH */
    { 0x000000000023, 0x24e030347023 }, /* und_BI: rn_Latn_BI */
    { 0x000000000024, 0x0d2030347024 }, /* und_BJ: fr_Latn_BJ */
    { 0x000000000026, 0x0d2030347026 }, /* und_BL: fr_Latn_BL */
    { 0x000000000028, 0x1b3030347028 }, /* und_BN: ms_Latn_BN */
    { 0x000000000029, 0x0b3030347029 }, /* und_BO: es_Latn_BO */
    { 0x00000000002b, 0x20183034702b }, /* und_BQ: pap_Latn_BQ */
    { 0x00000000002c, 0x21403034702c }, /* und_BR: pt_Latn_BR */
    { 0x00000000002e, 0x09a05122a02e }, /* und_BT: dz_Tibt_BT */
    { 0x000000000030, 0x000030347030 }, /* und_BV: und_Latn_BV */
    { 0x000000000033, 0x04500f326033 }, /* und_BY: be_Cyrl_BY */
    { 0x000000000038, 0x277030347038 }, /* und_CD: sw_Latn_CD */
    { 0x00000000003a, 0x0d203034703a }, /* und_CF: fr_Latn_CF */
    { 0x00000000003b, 0x0d203034703b }, /* und_CG: fr_Latn_CG */
    { 0x00000000003c, 0x08503034703c }, /* und_CH: de_Latn_CH */
    { 0x00000000003d, 0x0d203034703d }, /* und_CI: fr_Latn_CI */
    { 0x000000000040, 0x0b3030347040 }, /* und_CL: es_Latn_CL */
    { 0x000000000041, 0x0d2030347041 }, /* und_CM: fr_Latn_CM */
    { 0x000000000042, 0x3480202e9842 }, /* und_CN: zh_Hans_CN */
    { 0x000000000043, 0x0b3030347043 }, /* und_CO: es_Latn_CO */
    { 0x000000000044, 0x000030347044 }, /* und_CP: und_Latn_CP */
    { 0x000000000046, 0x0b3030347046 }, /* und_CR: es_Latn_CR */
    { 0x000000000049, 0x0b3030347049 }, /* und_CU: es_Latn_CU */
    { 0x00000000004a, 0x21403034704a }, /* und_CV: pt_Latn_CV */
    { 0x00000000004b, 0x20183034704b }, /* und_CW: pap_Latn_CW */
    { 0x00000000004d, 0x0ac01e45584d }, /* und_CY: el_Grek_CY */
    { 0x00000000004e, 0x07303034704e }, /* und_CZ: cs_Latn_CZ */
    { 0x000000000053, 0x085030347053 }, /* und_DE: de_Latn_DE */
    { 0x000000000058, 0x021030347058 }, /* und_DJ: aa_Latn_DJ */
    { 0x000000000059, 0x081030347059 }, /* und_DK: da_Latn_DK */
    { 0x00000000005d, 0x0b303034705d }, /* und_DO: es_Latn_DO */
    { 0x000000000068, 0x032006411068 }, /* und_DZ: ar_Arab_DZ */
    { 0x000000000069, 0x0b3030347069 }, /* und_EA: es_Latn_EA */
    { 0x00000000006b, 0x0b303034706b }, /* und_EC: es_Latn_EC */
    { 0x00000000006d, 0x0b403034706d }, /* und_EE: et_Latn_EE */
    { 0x00000000006f, 0x03200641106f }, /* und_EG: ar_Arab_EG */
    { 0x000000000070, 0x032006411070 }, /* und_EH: ar_Arab_EH */
    { 0x00000000007a, 0x28901688487a }, /* und_ER: ti_Ethi_ER */
    { 0x00000000007b, 0x0b303034707b }, /* und_ES: es_Latn_ES */
    { 0x00000000007c, 0x02d01688487c }, /* und_ET: am_Ethi_ET */
    { 0x00000000007d, 0x0ae0303470d5 }, /* und_EU: en_Latn_IE */
    { 0x000000000082, 0x085030347082 }, /* und_EZ: de_Latn_EZ */
    { 0x00000000008b, 0x0c903034708b }, /* und_FI: fi_Latn_FI */
    { 0x000000000091, 0x0cf030347091 }, /* und_FO: fo_Latn_FO */
    { 0x000000000094, 0x0d2030347094 }, /* und_FR: fr_Latn_FR */
    { 0x00000000009d, 0x0d203034709d }, /* und_GA: fr_Latn_GA */
    { 0x0000000000a1, 0x16101caf90a1 }, /* und_GE: ka_Geor_GE */
    { 0x0000000000a2, 0x0d20303470a2 }, /* und_GF: fr_Latn_GF */
    { 0x0000000000a4, 0x02b0303470a4 }, /* und_GH: ak_Latn_GH */
    { 0x0000000000a8, 0x16c0303470a8 }, /* und_GL: kl_Latn_GL */
    { 0x0000000000aa, 0x0d20303470aa }, /* und_GN: fr_Latn_GN */
    { 0x0000000000ac, 0x0d20303470ac }, /* und_GP: fr_Latn_GP */
    { 0x0000000000ad, 0x0b30303470ad }, /* und_GQ: es_Latn_GQ */
    { 0x0000000000ae, 0x0ac01e4558ae }, /* und_GR: el_Grek_GR */
    { 0x0000000000af, 0x0000303470af }, /* und_GS: und_Latn_GS */
    { 0x0000000000b0, 0x0b30303470b0 }, /* und_GT: es_Latn_GT */
    { 0x0000000000b3, 0x2140303470b3 }, /* und_GW: pt_Latn_GW */
    { 0x0000000000c1, 0x3480202ea0c1 }, /* und_HK: zh_Hant_HK */
    { 0x0000000000c3, 0x0000303470c3 }, /* und_HM: und_Latn_HM */
    { 0x0000000000c4, 0x0b30303470c4 }, /* und_HN: es_Latn_HN */
    { 0x0000000000c8, 0x1120303470c8 }, /* und_HR: hr_Latn_HR */
    { 0x0000000000ca, 0x1140303470ca }, /* und_HT: ht_Latn_HT */
    { 0x0000000000cb, 0x1150303470cb }, /* und_HU: hu_Latn_HU */
    { 0x0000000000d3, 0x0b30303470d3 }, /* und_IC: es_Latn_IC */
    { 0x0000000000d4, 0x1240303470d4 }, /* und_ID: id_Latn_ID */
    { 0x0000000000dc, 0x105020a290dc }, /* und_IL: he_Hebr_IL */
    { 0x0000000000de, 0x109010b608de }, /* und_IN: hi_Deva_IN */
    { 0x0000000000e1, 0x0320064110e1 }, /* und_IQ: ar_Arab_IQ */
    { 0x0000000000e2, 0x0c10064110e2 }, /* und_IR: fa_Arab_IR */
    { 0x0000000000e3, 0x1330303470e3 }, /* und_IS: is_Latn_IS */
    { 0x0000000000e4, 0x1340303470e4 }, /* und_IT: it_Latn_IT */
    { 0x0000000000f9, 0x0320064110f9 }, /* und_JO: ar_Arab_JO */
    { 0x0000000000fa, 0x14102a0170fa }, /* und_JP: ja_Jpan_JP */
    { 0x000000000109, 0x277030347109 }, /* und_KE: sw_Latn_KE */
    { 0x00000000010b, 0x17900f32610b }, /* und_KG: ky_Cyrl_KG */
    { 0x00000000010c, 0x16d02d0d910c }, /* und_KH: km_Khmr_KH */
    { 0x000000000111, 0x032006411111 }, /* und_KM: ar_Arab_KM */
    { 0x000000000114, 0x16f02df22914 }, /* und_KP: ko_Kore_KP */
    { 0x000000000116, 0x16f02df22916 }, /* und_KR: ko_Kore_KR */
    { 0x00000000011b, 0x03200641111b }, /* und_KW: ar_Arab_KW */
    { 0x00000000011e, 0x25500f32611e }, /* und_KZ: ru_Cyrl_KZ */
    { 0x00000000011f, 0x18f0302f791f }, /* und_LA: lo_Laoo_LA */
    { 0x000000000120, 0x032006411120 }, /* und_LB: ar_Arab_LB */
    { 0x000000000127, 0x085030347127 }, /* und_LI: de_Latn_LI */
    { 0x000000000129, 0x26904d2e4129 }, /* und_LK: si_Sinh_LK */
    { 0x000000000131, 0x274030347131 }, /* und_LS: st_Latn_LS */
    { 0x000000000132, 0x194030347132 }, /* und_LT: lt_Latn_LT */
    { 0x000000000133, 0x0d2030347133 }, /* und_LU: fr_Latn_LU */
    { 0x000000000134, 0x196030347134 }, /* und_LV: lv_Latn_LV */
    { 0x000000000137, 0x032006411137 }, /* und_LY: ar_Arab_LY */
    { 0x000000000139, 0x032006411139 }, /* und_MA: ar_Arab_MA */
    { 0x00000000013b, 0x0d203034713b }, /* und_MC: fr_Latn_MC */
    { 0x00000000013c, 0x24f03034713c }, /* und_MD: ro_Latn_MD */
    { 0x00000000013d, 0x27203034713d }, /* und_ME: sr_Latn_ME */
    { 0x00000000013e, 0x0d203034713e }, /* und_MF: fr_Latn_MF */
    { 0x00000000013f, 0x1a703034713f }, /* und_MG: mg_Latn_MG */
    { 0x000000000143, 0x1ab00f326143 }, /* und_MK: mk_Cyrl_MK */
    { 0x000000000144, 0x04d030347144 }, /* und_ML: bm_Latn_ML */
    { 0x000000000145, 0x1b90372d9145 }, /* und_MM: my_Mymr_MM */
    { 0x000000000146, 0x1ae00f326146 }, /* und_MN: mn_Cyrl_MN */
    { 0x000000000147, 0x3480202ea147 }, /* und_MO: zh_Hant_MO */
    { 0x000000000149, 0x0d2030347149 }, /* und_MQ: fr_Latn_MQ */
    { 0x00000000014a, 0x03200641114a }, /* und_MR: ar_Arab_MR */
    { 0x00000000014c, 0x1b403034714c }, /* und_MT: mt_Latn_MT */
    { 0x00000000014d, 0x1a62b034714d }, /* und_MU: mfe_Latn_MU */
    { 0x00000000014e, 0x09605101094e }, /* und_MV: dv_Thaa_MV */
    { 0x000000000150, 0x0b3030347150 }, /* und_MX: es_Latn_MX */
    { 0x000000000151, 0x1b3030347151 }, /* und_MY: ms_Latn_MY */
    { 0x000000000152, 0x214030347152 }, /* und_MZ: pt_Latn_MZ */
    { 0x000000000153, 0x026030347153 }, /* und_NA: af_Latn_NA */
    { 0x000000000155, 0x0d2030347155 }, /* und_NC: fr_Latn_NC */
    { 0x000000000157, 0x101030347157 }, /* und_NE: ha_Latn_NE */
    { 0x00000000015b, 0x0b303034715b }, /* und_NI: es_Latn_NI */
    { 0x00000000015e, 0x1cc03034715e }, /* und_NL: nl_Latn_NL */
    { 0x000000000161, 0x1c2030347161 }, /* und_NO: nb_Latn_NO */
    { 0x000000000162, 0x1c5010b60962 }, /* und_NP: ne_Deva_NP */
    { 0x000000000179, 0x032006411179 }, /* und_OM: ar_Arab_OM */
    { 0x000000000187, 0x0b3030347187 }, /* und_PA: es_Latn_PA */
    { 0x00000000018b, 0x0b303034718b }, /* und_PE: es_Latn_PE */
    { 0x00000000018c, 0x0d203034718c }, /* und_PF: fr_Latn_PF */
    { 0x00000000018d, 0x2904b034718d }, /* und_PG: tpi_Latn_PG */
    { 0x00000000018e, 0x0c963034718e }, /* und_PH: fil_Latn_PH */
    { 0x000000000191, 0x2b2006411191 }, /* und_PK: ur_Arab_PK */
    { 0x000000000192, 0x20c030347192 }, /* und_PL: pl_Latn_PL */
    { 0x000000000193, 0x0d2030347193 }, /* und_PM: fr_Latn_PM */
    { 0x000000000198, 0x0b3030347198 }, /* und_PR: es_Latn_PR */
    { 0x000000000199, 0x032006411199 }, /* und_PS: ar_Arab_PS */
    { 0x00000000019a, 0x21403034719a }, /* und_PT: pt_Latn_PT */
    { 0x00000000019d, 0x201ab034719d }, /* und_PW: pau_Latn_PW */
    { 0x00000000019f, 0x0ee03034719f }, /* und_PY: gn_Latn_PY */
    { 0x0000000001a1, 0x0320064111a1 }, /* und_QA: ar_Arab_QA */
    { 0x0000000001af, 0x0ae030347055 }, /* und_QO: en_Latn_DG */
    { 0x0000000001bf, 0x0d20303471bf }, /* und_RE: fr_Latn_RE */
    { 0x0000000001c9, 0x24f0303471c9 }, /* und_RO: ro_Latn_RO */
    { 0x0000000001cd, 0x27200f3261cd }, /* und_RS: sr_Cyrl_RS */
    { 0x0000000001cf, 0x25500f3261cf }, /* und_RU: ru_Cyrl_RU */
    { 0x0000000001d1, 0x2570303471d1 }, /* und_RW: rw_Latn_RW */
    { 0x0000000001d5, 0x0320064111d5 }, /* und_SA: ar_Arab_SA */
    { 0x0000000001d7, 0x0d20303471d7 }, /* und_SC: fr_Latn_SC */
    { 0x0000000001d8, 0x0320064111d8 }, /* und_SD: ar_Arab_SD */
    { 0x0000000001d9, 0x2760303471d9 }, /* und_SE: sv_Latn_SE */
    { 0x0000000001dd, 0x26c0303471dd }, /* und_SI: sl_Latn_SI */
    { 0x0000000001de, 0x1c20303471de }, /* und_SJ: nb_Latn_SJ */
    { 0x0000000001df, 0x26b0303471df }, /* und_SK: sk_Latn_SK */
    { 0x0000000001e1, 0x1340303471e1 }, /* und_SM: it_Latn_SM */
    { 0x0000000001e2, 0x0d20303471e2 }, /* und_SN: fr_Latn_SN */
    { 0x0000000001e3, 0x26f0303471e3 }, /* und_SO: so_Latn_SO */
    { 0x0000000001e6, 0x1cc0303471e6 }, /* und_SR: nl_Latn_SR */
    { 0x0000000001e8, 0x2140303471e8 }, /* und_ST: pt_Latn_ST */
    { 0x0000000001ea, 0x0b30303471ea }, /* und_SV: es_Latn_SV */
    { 0x0000000001ed, 0x0320064111ed }, /* und_SY: ar_Arab_SY */
    { 0x0000000001f2, 0x0d20303471f2 }, /* und_TD: fr_Latn_TD */
    { 0x0000000001f4, 0x0d20303471f4 }, /* und_TF: fr_Latn_TF */
    { 0x0000000001f5, 0x0d20303471f5 }, /* und_TG: fr_Latn_TG */
    { 0x0000000001f6, 0x2880510149f6 }, /* und_TH: th_Thai_TH */
    { 0x0000000001f8, 0x28700f3261f8 }, /* und_TJ: tg_Cyrl_TJ */
    { 0x0000000001f9, 0x28b6303471f9 }, /* und_TK: tkl_Latn_TK */
    { 0x0000000001fa, 0x2140303471fa }, /* und_TL: pt_Latn_TL */
    { 0x0000000001fb, 0x28b0303471fb }, /* und_TM: tk_Latn_TM */
    { 0x0000000001fc, 0x0320064111fc }, /* und_TN: ar_Arab_TN */
    { 0x0000000001fd, 0x28f0303471fd }, /* und_TO: to_Latn_TO */
    { 0x000000000200, 0x292030347200 }, /* und_TR: tr_Latn_TR */
    { 0x000000000204, 0x296630347204 }, /* und_TV: tvl_Latn_TV */
    { 0x000000000205, 0x3480202ea205 }, /* und_TW: zh_Hant_TW */
    { 0x000000000208, 0x277030347208 }, /* und_TZ: sw_Latn_TZ */
    { 0x000000000209, 0x2ab00f326209 }, /* und_UA: uk_Cyrl_UA */
    { 0x00000000020f, 0x27703034720f }, /* und_UG: sw_Latn_UG */
    { 0x000000000221, 0x0b3030347221 }, /* und_UY: es_Latn_UY */
    { 0x000000000222, 0x2ba030347222 }, /* und_UZ: uz_Latn_UZ */
    { 0x000000000223, 0x134030347223 }, /* und_VA: it_Latn_VA */
    { 0x000000000227, 0x0b3030347227 }, /* und_VE: es_Latn_VE */
    { 0x000000000230, 0x2c9030347230 }, /* und_VN: vi_Latn_VN */
    { 0x000000000237, 0x049030347237 }, /* und_VU: bi_Latn_VU */
    { 0x000000000242, 0x0d2030347242 }, /* und_WF: fr_Latn_WF */
    { 0x00000000024f, 0x26d03034724f }, /* und_WS: sm_Latn_WS */
    { 0x000000000261, 0x271030347261 }, /* und_XK: sq_Latn_XK */
    { 0x000000000275, 0x032006411275 }, /* und_YE: ar_Arab_YE */
    { 0x000000000284, 0x0d2030347284 }, /* und_YT: fr_Latn_YT */
    { 0x0000000002a1, 0x26e0303472a1 }, /* und_ZW: sn_Latn_ZW */
    { 0x0000000003ea, 0x0ae030347159 }, /* und_002: en_Latn_NG */
    { 0x0000000003eb, 0x0ae03034721b }, /* und_003: en_Latn_US */
    { 0x0000000003ed, 0x21403034702c }, /* und_005: pt_Latn_BR */
    { 0x0000000003f1, 0x0ae030347015 }, /* und_009: en_Latn_AU */
    { 0x0000000003f3, 0x0ae030347159 }, /* und_011: en_Latn_NG */
    { 0x0000000003f5, 0x0b3030347150 }, /* und_013: es_Latn_MX */
    { 0x0000000003f6, 0x277030347208 }, /* und_014: sw_Latn_TZ */
    { 0x0000000003f7, 0x03200641106f }, /* und_015: ar_Arab_EG */
    { 0x0000000003f9, 0x277030347038 }, /* und_017: sw_Latn_CD */
    { 0x0000000003fa, 0x0ae03034728b }, /* und_018: en_Latn_ZA */
    { 0x0000000003fb, 0x0ae03034721b }, /* und_019: en_Latn_US */
    { 0x0000000003fd, 0x0ae03034721b }, /* und_021: en_Latn_US */
    { 0x000000000405, 0x0b3030347049 }, /* und_029: es_Latn_CU */
    { 0x000000000406, 0x3480202e9842 }, /* und_030: zh_Hans_CN */
    { 0x00000000040a, 0x109010b608de }, /* und_034: hi_Deva_IN */
    { 0x00000000040b, 0x1240303470d4 }, /* und_035: id_Latn_ID */
    { 0x00000000040f, 0x1340303470e4 }, /* und_039: it_Latn_IT */
    { 0x00000000041d, 0x0ae030347015 }, /* und_053: en_Latn_AU */
    { 0x00000000041e, 0x0ae03034718d }, /* und_054: en_Latn_PG */
    { 0x000000000421, 0x0ae0303470b1 }, /* und_057: en_Latn_GU */
    { 0x000000000425, 0x26d03034724f }, /* und_061: sm_Latn_WS */
    { 0x000000000476, 0x3480202e9842 }, /* und_142: zh_Hans_CN */
    { 0x000000000477, 0x2ba030347222 }, /* und_143: uz_Latn_UZ */
    { 0x000000000479, 0x0320064111d5 }, /* und_145: ar_Arab_SA */
    { 0x00000000047e, 0x25500f3261cf }, /* und_150: ru_Cyrl_RU */
    { 0x00000000047f, 0x25500f3261cf }, /* und_151: ru_Cyrl_RU */
    { 0x000000000482, 0x0ae03034709e }, /* und_154: en_Latn_GB */
    { 0x000000000483, 0x085030347053 }, /* und_155: de_Latn_DE */
    { 0x0000000004b2, 0x0ae030347159 }, /* und_202: en_Latn_NG */
    { 0x00000000058b, 0x0b303034758b }, /* und_419: es_Latn_419 */
    { 0x0000048c6800, 0x0c60048c68aa }, /* und_Adlm: ff_Adlm_GN */
    { 0x000004e81000, 0x2a4484e811cf }, /* und_Aghb: udi_Aghb_RU */
    { 0x0000050f6800, 0x0287850f68de }, /* und_Ahom: aho_Ahom_IN */
    { 0x000006411000, 0x03200641106f }, /* und_Arab: ar_Arab_EG */
    { 0x000006411037, 0x1b3006411037 }, /* und_Arab_CC: ms_Arab_CC */
    { 0x000006411042, 0x2a7006411042 }, /* und_Arab_CN: ug_Arab_CN */
    { 0x00000641109e, 0x2b200641109e }, /* und_Arab_GB: ur_Arab_GB */
    { 0x0000064110d4, 0x1b30064110d4 }, /* und_Arab_ID: ms_Arab_ID */
    { 0x0000064110de, 0x2b20064110de }, /* und_Arab_IN: ur_Arab_IN */
    { 0x00000641110c, 0x06a08641110c }, /* und_Arab_KH: cja_Arab_KH */
    { 0x000006411145, 0x248386411145 }, /* und_Arab_MM: rhg_Arab_MM */
    { 0x000006411146, 0x16b006411146 }, /* und_Arab_MN: kk_Arab_MN */
    { 0x00000641114d, 0x2b200641114d }, /* und_Arab_MU: ur_Arab_MU */
    { 0x000006411159, 0x101006411159 }, /* und_Arab_NG: ha_Arab_NG */
    { 0x000006411191, 0x2b2006411191 }, /* und_Arab_PK: ur_Arab_PK */
    { 0x0000064111f5, 0x0302064111f5 }, /* und_Arab_TG: apd_Arab_TG */
    { 0x0000064111f6, 0x1a60864111f6 }, /* und_Arab_TH: mfa_Arab_TH */
    { 0x0000064111f8, 0x0c10064111f8 }, /* und_Arab_TJ: fa_Arab_TJ */
    { 0x000006411200, 0x03a006411200 }, /* und_Arab_TR: az_Arab_TR */
    { 0x000006411284, 0x277106411284 }, /* und_Arab_YT: swb_Arab_YT */
    { 0x0000064d4800, 0x0321864d48e2 }, /* und_Armi: arc_Armi_IR */
    { 0x0000064d7000, 0x1190064d700d }, /* und_Armn: hy_Armn_AM */
    { 0x000006d3a000, 0x025006d3a0e2 }, /* und_Avst: ae_Avst_IR */
    { 0x0000082c4800, 0x0417082c48d4 }, /* und_Bali: ban_Bali_ID */
    { 0x0000082da800, 0x041c082da841 }, /* und_Bamu: bax_Bamu_CM */
    { 0x000008339800, 0x053888339930 }, /* und_Bass: bsq_Bass_LR */
    { 0x000008345800, 0x0421883458d4 }, /* und_Batk: bbc_Batk_ID */
    { 0x000008ae3800, 0x04e008ae381e }, /* und_Beng: bn_Beng_BD */
    { 0x0000090b9800, 0x2610090b98de }, /* und_Bhks: sa_Bhks_IN */
    { 0x000009f07800, 0x348009f07a05 }, /* und_Bopo: zh_Bopo_TW */
    { 0x00000a414000, 0x20b08a4140de }, /* und_Brah: pka_Brah_IN */
    { 0x00000a414800, 0x0d200a414894 }, /* und_Brai: fr_Brai_FR */
    { 0x00000aa74800, 0x05538aa748d4 }, /* und_Bugi: bug_Bugi_ID */
    { 0x00000aa82000, 0x04ba8aa8218e }, /* und_Buhd: bku_Buhd_PH */
    { 0x00000c2b6800, 0x06380c2b681e }, /* und_Cakm: ccp_Cakm_BD */
    { 0x00000c2e9800, 0x13500c2e9835 }, /* und_Cans: iu_Cans_CA */
    { 0x00000c324800, 0x30390c324a00 }, /* und_Cari: xcr_Cari_TR */
    { 0x00000d016800, 0x06a68d016a30 }, /* und_Cham: cjm_Cham_VN */
    { 0x00000d059000, 0x06890d05921b }, /* und_Cher: chr_Cher_US */
    { 0x00000d129800, 0x30378d129a22 }, /* und_Chrs: xco_Chrs_UZ */
    { 0x00000df0a000, 0x06f80df0a06f }, /* und_Copt: cop_Copt_EG */
    { 0x00000e0d7000, 0x00000e0d704d }, /* und_Cpmn: und_Cpmn_CY */
    { 0x00000e0d704d, 0x00000e0d704d }, /* und_Cpmn_CY: und_Cpmn_CY */
    { 0x00000e12a000, 0x0f218e12a04d }, /* und_Cprt: grc_Cprt_CY */
    { 0x00000f326000, 0x25500f3261cf }, /* und_Cyrl: ru_Cyrl_RU */
    { 0x00000f32600c, 0x1ab00f32600c }, /* und_Cyrl_AL: mk_Cyrl_AL */
    { 0x00000f32601b, 0x27200f32601b }, /* und_Cyrl_BA: sr_Cyrl_BA */
    { 0x00000f3260a1, 0x02200f3260a1 }, /* und_Cyrl_GE: ab_Cyrl_GE */
    { 0x00000f3260ae, 0x1ab00f3260ae }, /* und_Cyrl_GR: mk_Cyrl_GR */
    { 0x00000f32613c, 0x2ab00f32613c }, /* und_Cyrl_MD: uk_Cyrl_MD */
    { 0x00000f3261c9, 0x04700f3261c9 }, /* und_Cyrl_RO: bg_Cyrl_RO */
    { 0x00000f3261df, 0x2ab00f3261df }, /* und_Cyrl_SK: uk_Cyrl_SK */
    { 0x00000f326200, 0x16220f326200 }, /* und_Cyrl_TR: kbd_Cyrl_TR */
    { 0x00000f326261, 0x27200f326261 }, /* und_Cyrl_XK: sr_Cyrl_XK */
    { 0x000010b60800, 0x109010b608de }, /* und_Deva: hi_Deva_IN */
    { 0x000010b6082e, 0x1c5010b6082e }, /* und_Deva_BT: ne_Deva_BT */
    { 0x000010b6088c, 0x109310b6088c }, /* und_Deva_FJ: hif_Deva_FJ */
    { 0x000010b6094d, 0x048790b6094d }, /* und_Deva_MU: bho_Deva_MU */
    { 0x000010b60991, 0x054b10b60991 }, /* und_Deva_PK: btv_Deva_PK */
    { 0x000011215800, 0x09601121594e }, /* und_Diak: dv_Diak_MV */
    { 0x000011e79000, 0x08f491e790de }, /* und_Dogr: doi_Dogr_IN */
    { 0x000012b06000, 0x0d2012b06094 }, /* und_Dupl: fr_Dupl_FR */
    { 0x000014f98000, 0x0a7c94f9806f }, /* und_Egyp: egy_Egyp_EG */
    { 0x000015820800, 0x27101582080c }, /* und_Elba: sq_Elba_AL */
    { 0x000015996800, 0x0321959968e2 }, /* und_Elym: arc_Elym_IR */
    { 0x000016884800, 0x02d01688487c }, /* und_Ethi: am_Ethi_ET */
    { 0x00001caf9000, 0x16101caf90a1 }, /* und_Geor: ka_Geor_GE */
    { 0x00001d813800, 0x07501d813821 }, /* und_Glag: cu_Glag_BG */
    { 0x00001dee3800, 0x2f339dee38de }, /* und_Gong: wsg_Gong_IN */
    { 0x00001dee6800, 0x0b339dee68de }, /* und_Gonm: esg_Gonm_IN */
    { 0x00001df44000, 0x0efa1df44209 }, /* und_Goth: got_Goth_UA */
    { 0x00001e417000, 0x26101e4170de }, /* und_Gran: sa_Gran_IN */
    { 0x00001e455800, 0x0ac01e4558ae }, /* und_Grek: el_Grek_GR */
    { 0x00001e455a00, 0x047c1e455a00 }, /* und_Grek_TR: bgx_Grek_TR */
    { 0x00001eaa9000, 0x0f501eaa90de }, /* und_Gujr: gu_Gujr_IN */
    { 0x00001eb2a800, 0x20101eb2a8de }, /* und_Guru: pa_Guru_IN */
    { 0x0000202e1000, 0x3480202e1205 }, /* und_Hanb: zh_Hanb_TW */
    { 0x0000202e3800, 0x16f0202e3916 }, /* und_Hang: ko_Hang_KR */
    { 0x0000202e4800, 0x3480202e4842 }, /* und_Hani: zh_Hani_CN */
    { 0x0000202e7800, 0x10e7202e798e }, /* und_Hano: hnn_Hano_PH */
    { 0x0000202e9800, 0x3480202e9842 }, /* und_Hans: zh_Hans_CN */
    { 0x0000202ea000, 0x3480202ea205 }, /* und_Hant: zh_Hant_TW */
    { 0x0000202ea035, 0x3352a02ea035 }, /* und_Hant_CA: yue_Hant_CA */
    { 0x000020a29000, 0x105020a290dc }, /* und_Hebr: he_Hebr_IL */
    { 0x000020a291d9, 0x329020a291d9 }, /* und_Hebr_SE: yi_Hebr_SE */
    { 0x000020a29209, 0x329020a29209 }, /* und_Hebr_UA: yi_Hebr_UA */
    { 0x000020a2921b, 0x329020a2921b }, /* und_Hebr_US: yi_Hebr_US */
    { 0x000021320800, 0x1410213208fa }, /* und_Hira: ja_Hira_JP */
    { 0x00002195b800, 0x10caa195ba00 }, /* und_Hluw: hlu_Hluw_TR */
    { 0x000021ae3800, 0x10e521ae391f }, /* und_Hmng: hnj_Hmng_LA */
    { 0x000021ae8000, 0x10e521ae821b }, /* und_Hmnp: hnj_Hmnp_US */
    { 0x000022ae3800, 0x115022ae38cb }, /* und_Hung: hu_Hung_HU */
    { 0x000026816000, 0x0b4a268160e4 }, /* und_Ital: ett_Ital_IT */
    { 0x0000282d7800, 0x16f0282d7916 }, /* und_Jamo: ko_Jamo_KR */
    { 0x000028360800, 0x1560283608d4 }, /* und_Java: jv_Java_ID */
    { 0x00002a017000, 0x14102a0170fa }, /* und_Jpan: ja_Jpan_JP */
    { 0x00002c2c4800, 0x0abcac2c4945 }, /* und_Kali: eky_Kali_MM */
    { 0x00002c2e0800, 0x14102c2e08fa }, /* und_Kana: ja_Kana_JP */
    { 0x00002c374800, 0x161bac3748d4 }, /* und_Kawi: kaw_Kawi_ID */
    { 0x00002d019000, 0x2120ad019191 }, /* und_Khar: pra_Khar_PK */
    { 0x00002d0d9000, 0x16d02d0d910c }, /* und_Khmr: km_Khmr_KH */
    { 0x00002d0f5000, 0x26402d0f50de }, /* und_Khoj: sd_Khoj_IN */
    { 0x00002d349800, 0x34ba2d349842 }, /* und_Kits: zkt_Kits_CN */
    { 0x00002dc40800, 0x16e02dc408de }, /* und_Knda: kn_Knda_IN */
    { 0x00002df22800, 0x16f02df22916 }, /* und_Kore: ko_Kore_KR */
    { 0x00002e884800, 0x0487ae8848de }, /* und_Kthi: bho_Kthi_IN */
    { 0x0000302e0800, 0x1cf2302e09f6 }, /* und_Lana: nod_Lana_TH */
    { 0x0000302f7800, 0x18f0302f791f }, /* und_Laoo: lo_Laoo_LA */
    { 0x000030347006, 0x28b030347006 }, /* und_Latn_AF: tk_Latn_AF */
    { 0x00003034700d, 0x17503034700d }, /* und_Latn_AM: ku_Latn_AM */
    { 0x000030347042, 0x341030347042 }, /* und_Latn_CN: za_Latn_CN */
    { 0x00003034704d, 0x29203034704d }, /* und_Latn_CY: tr_Latn_CY */
    { 0x000030347068, 0x0d2030347068 }, /* und_Latn_DZ: fr_Latn_DZ */
    { 0x00003034707c, 0x0ae03034707c }, /* und_Latn_ET: en_Latn_ET */
    { 0x0000303470a1, 0x1750303470a1 }, /* und_Latn_GE: ku_Latn_GE */
    { 0x0000303470e2, 0x28b0303470e2 }, /* und_Latn_IR: tk_Latn_IR */
    { 0x000030347111, 0x0d2030347111 }, /* und_Latn_KM: fr_Latn_KM */
    { 0x000030347139, 0x0d2030347139 }, /* und_Latn_MA: fr_Latn_MA */
    { 0x000030347143, 0x271030347143 }, /* und_Latn_MK: sq_Latn_MK */
    { 0x000030347145, 0x1611b0347145 }, /* und_Latn_MM: kac_Latn_MM */
    { 0x000030347147, 0x214030347147 }, /* und_Latn_MO: pt_Latn_MO */
    { 0x00003034714a, 0x0d203034714a }, /* und_Latn_MR: fr_Latn_MR */
    { 0x0000303471cf, 0x1726303471cf }, /* und_Latn_RU: krl_Latn_RU */
    { 0x0000303471ed, 0x0d20303471ed }, /* und_Latn_SY: fr_Latn_SY */
    { 0x0000303471fc, 0x0d20303471fc }, /* und_Latn_TN: fr_Latn_TN */
    { 0x000030347205, 0x292b30347205 }, /* und_Latn_TW: trv_Latn_TW */
    { 0x000030347209, 0x20c030347209 }, /* und_Latn_UA: pl_Latn_UA */
    { 0x000030b01800, 0x185830b018de }, /* und_Lepc: lep_Lepc_IN */
    { 0x0000312d1000, 0x1893312d10de }, /* und_Limb: lif_Limb_IN */
    { 0x0000312e0800, 0x1811312e08ae }, /* und_Lina: lab_Lina_GR */
    { 0x0000312e1000, 0x0f21b12e10ae }, /* und_Linb: grc_Linb_GR */
    { 0x00003133a800, 0x1899b133a842 }, /* und_Lisu: lis_Lisu_CN */
    { 0x000033234800, 0x30c1b3234a00 }, /* und_Lyci: xlc_Lyci_TR */
    { 0x000033244800, 0x30c233244a00 }, /* und_Lydi: xld_Lydi_TR */
    { 0x000034285000, 0x1090342850de }, /* und_Mahj: hi_Mahj_IN */
    { 0x0000342b0800, 0x1a15b42b08d4 }, /* und_Maka: mak_Maka_ID */
    { 0x0000342e2000, 0x1b9d342e20e2 }, /* und_Mand: myz_Mand_IR */
    { 0x0000342e4800, 0x30d7342e4842 }, /* und_Mani: xmn_Mani_CN */
    { 0x000034321800, 0x04f034321842 }, /* und_Marc: bo_Marc_CN */
    { 0x000034a43000, 0x08d334a43159 }, /* und_Medf: dmf_Medf_NG */
    { 0x000034ae2000, 0x1a5734ae21e0 }, /* und_Mend: men_Mend_SL */
    { 0x000034b21800, 0x30d934b219d8 }, /* und_Merc: xmr_Merc_SD */
    { 0x000034b27800, 0x30d934b279d8 }, /* und_Mero: xmr_Mero_SD */
    { 0x000035996800, 0x1ac0359968de }, /* und_Mlym: ml_Mlym_IN */
    { 0x000035e44800, 0x1b2035e448de }, /* und_Modi: mr_Modi_IN */
    { 0x000035ee3800, 0x1ae035ee3842 }, /* und_Mong: mn_Mong_CN */
    { 0x0000364f7800, 0x1b27b64f781e }, /* und_Mroo: mro_Mroo_BD */
    { 0x000036854800, 0x1ae4b68548de }, /* und_Mtei: mni_Mtei_IN */
    { 0x000036aca000, 0x26b936aca191 }, /* und_Mult: skr_Mult_PK */
    { 0x0000372d9000, 0x1b90372d9145 }, /* und_Mymr: my_Mymr_MM */
    { 0x0000372d90de, 0x168a372d90de }, /* und_Mymr_IN: kht_Mymr_IN */
    { 0x0000372d91f6, 0x1aebb72d91f6 }, /* und_Mymr_TH: mnw_Mymr_TH */
    { 0x000038276800, 0x2ae9382768de }, /* und_Nagm: unr_Nagm_IN */
    { 0x0000382e2000, 0x2610382e20de }, /* und_Nand: sa_Nand_IN */
    { 0x000038321000, 0x30e0b83211d5 }, /* und_Narb: xna_Narb_SA */
    { 0x00003841a000, 0x0321b841a0f9 }, /* und_Nbat: arc_Nbat_JO */
    { 0x000038b70800, 0x1c5bb8b70962 }, /* und_Newa: new_Newa_NP */
    { 0x0000396f7800, 0x1a17396f78aa }, /* und_Nkoo: man_Nkoo_GN */
    { 0x00003a68a800, 0x348c3a68a842 }, /* und_Nshu: zhx_Nshu_CN */
    { 0x00003ce16800, 0x2670bce168d5 }, /* und_Ogam: sga_Ogam_IE */
    { 0x00003d835800, 0x261a3d8358de }, /* und_Olck: sat_Olck_IN */
    { 0x00003e4b4000, 0x1f45be4b4146 }, /* und_Orkh: otk_Orkh_MN */
    { 0x00003e590800, 0x1f203e5908de }, /* und_Orya: or_Orya_IN */
    { 0x00003e672800, 0x1f30be672a1b }, /* und_Osge: osa_Osge_US */
    { 0x00003e6d0800, 0x26f03e6d09e3 }, /* und_Osma: so_Osma_SO */
    { 0x00003ea79000, 0x1f54bea79477 }, /* und_Ougr: oui_Ougr_143 */
    { 0x0000402c6800, 0x0321c02c69ed }, /* und_Palm: arc_Palm_SY */
    { 0x000040351800, 0x074240351945 }, /* und_Pauc: ctd_Pauc_MM */
    { 0x000040b26800, 0x176040b269cf }, /* und_Perm: kv_Perm_RU */
    { 0x000041013800, 0x19a441013842 }, /* und_Phag: lzh_Phag_CN */
    { 0x0000410c4800, 0x2016410c48e2 }, /* und_Phli: pal_Phli_IR */
    { 0x0000410c8000, 0x2016410c8042 }, /* und_Phlp: pal_Phlp_CN */
    { 0x0000410ec000, 0x2087410ec120 }, /* und_Phnx: phn_Phnx_LB */
    { 0x000041922000, 0x10d241922042 }, /* und_Plrd: hmd_Plrd_CN */
    { 0x000042544800, 0x3109425448e2 }, /* und_Prti: xpr_Prti_IR */
    { 0x0000494e3800, 0x2455494e38d4 }, /* und_Rjng: rej_Rjng_ID */
    { 0x000049e83800, 0x2483c9e83945 }, /* und_Rohg: rhg_Rohg_MM */
    { 0x00004aae9000, 0x1cf74aae91d9 }, /* und_Runr: non_Runr_SE */
    { 0x00004c2d9000, 0x26d84c2d90dc }, /* und_Samr: smp_Samr_IL */
    { 0x00004c321000, 0x3130cc321275 }, /* und_Sarb: xsa_Sarb_YE */
    { 0x00004c359000, 0x261d4c3590de }, /* und_Saur: saz_Saur_IN */
    { 0x00004ceeb800, 0x0332cceeba1b }, /* und_Sgnw: ase_Sgnw_US */
    { 0x00004d01b800, 0x0ae04d01b89e }, /* und_Shaw: en_Shaw_GB */
    { 0x00004d122000, 0x26104d1220de }, /* und_Shrd: sa_Shrd_IN */
    { 0x00004d242000, 0x26104d2420de }, /* und_Sidd: sa_Sidd_IN */
    { 0x00004d2e2000, 0x26404d2e20de }, /* und_Sind: sd_Sind_IN */
    { 0x00004d2e4000, 0x26904d2e4129 }, /* und_Sinh: si_Sinh_LK */
    { 0x00004de72000, 0x26f3cde72222 }, /* und_Sogd: sog_Sogd_UZ */
    { 0x00004de77800, 0x26f3cde77a22 }, /* und_Sogo: sog_Sogo_UZ */
    { 0x00004df20800, 0x27214df208de }, /* und_Sora: srb_Sora_IN */
    { 0x00004df97800, 0x06d3cdf97946 }, /* und_Soyo: cmg_Soyo_MN */
    { 0x00004eae2000, 0x27504eae20d4 }, /* und_Sund: su_Sund_ID */
    { 0x00004f2c7800, 0x27964f2c781e }, /* und_Sylo: syl_Sylo_BD */
    { 0x00004f321800, 0x27994f3218e1 }, /* und_Syrc: syr_Syrc_IQ */
    { 0x000050271000, 0x282bd027118e }, /* und_Tagb: tbw_Tagb_PH */
    { 0x0000502b9000, 0x08f4d02b90de }, /* und_Takr: doi_Takr_IN */
    { 0x0000502c2800, 0x2842502c2842 }, /* und_Tale: tdd_Tale_CN */
    { 0x0000502ca800, 0x1681502ca842 }, /* und_Talu: khb_Talu_CN */
    { 0x0000502d6000, 0x2810502d60de }, /* und_Taml: ta_Taml_IN */
    { 0x0000502e3800, 0x2983d02e3842 }, /* und_Tang: txg_Tang_CN */
    { 0x00005036a000, 0x04ca5036a230 }, /* und_Tavt: blt_Tavt_VN */
    { 0x000050aca800, 0x285050aca8de }, /* und_Telu: te_Telu_IN */
    { 0x000050ce3800, 0x347450ce3939 }, /* und_Tfng: zgh_Tfng_MA */
    { 0x000050ec3800, 0x0c9650ec398e }, /* und_Tglg: fil_Tglg_PH */
    { 0x000051010800, 0x09605101094e }, /* und_Thaa: dv_Thaa_MV */
    { 0x000051014800, 0x2880510149f6 }, /* und_Thai: th_Thai_TH */
    { 0x000051014842, 0x183851014842 }, /* und_Thai_CN: lcp_Thai_CN */
    { 0x00005101490c, 0x164a5101490c }, /* und_Thai_KH: kdt_Thai_KH */
    { 0x00005101491f, 0x164a5101491f }, /* und_Thai_LA: kdt_Thai_LA */
    { 0x00005122a000, 0x04f05122a042 }, /* und_Tibt: bo_Tibt_CN */
    { 0x000051324000, 0x1a14d13240de }, /* und_Tirh: mai_Tirh_IN */
    { 0x000051d30800, 0x1d3a51d308de }, /* und_Tnsa: nst_Tnsa_IN */
    { 0x000051f47800, 0x2987d1f478de }, /* und_Toto: txo_Toto_IN */
    { 0x000054e19000, 0x2a70d4e191ed }, /* und_Ugar: uga_Ugar_SY */
    { 0x000058294800, 0x2c14d8294930 }, /* und_Vaii: vai_Vaii_LR */
    { 0x000059344000, 0x27105934400c }, /* und_Vith: sq_Vith_AL */
    { 0x00005c320800, 0x10f1dc3208de }, /* und_Wara: hoc_Wara_IN */
    { 0x00005c687800, 0x1ce85c6878de }, /* und_Wcho: nnp_Wcho_IN */
    { 0x000062057800, 0x2057e20578e2 }, /* und_Xpeo: peo_Xpeo_IR */
    { 0x00006275c000, 0x02b5e275c0e1 }, /* und_Xsux: akk_Xsux_IQ */
    { 0x000064ba4800, 0x175064ba48a1 }, /* und_Yezi: ku_Yezi_GE */
    { 0x000065294800, 0x129065294842 }, /* und_Yiii: ii_Yiii_CN */
    { 0x0000682e1000, 0x06d3e82e1146 }, /* und_Zanb: cmg_Zanb_MN */
    { 0x021000000000, 0x02103034707c }, /* aa: aa_Latn_ET */
    { 0x021480000000, 0x0214b03472a4 }, /* aai: aai_Latn_ZZ */
    { 0x021580000000, 0x0215b03472a4 }, /* aak: aak_Latn_ZZ */
    { 0x021a80000000, 0x021ab03472a4 }, /* aau: aau_Latn_ZZ */
    { 0x022000000000, 0x02200f3260a1 }, /* ab: ab_Cyrl_GE */
    { 0x022480000000, 0x0224b03472a4 }, /* abi: abi_Latn_ZZ */
    { 0x022880000000, 0x02288f3262a4 }, /* abq: abq_Cyrl_ZZ */
    { 0x022900000000, 0x0229303470a4 }, /* abr: abr_Latn_GH */
    { 0x022a00000000, 0x022a303472a4 }, /* abt: abt_Latn_ZZ */
    { 0x022c80000000, 0x022cb03472a4 }, /* aby: aby_Latn_ZZ */
    { 0x023200000000, 0x0232303472a4 }, /* acd: acd_Latn_ZZ */
    { 0x023280000000, 0x0232b03470d4 }, /* ace: ace_Latn_ID */
    { 0x023400000000, 0x02343034720f }, /* ach: ach_Latn_UG */
    { 0x024080000000, 0x0240b03470a4 }, /* ada: ada_Latn_GH */
    { 0x024280000000, 0x0242b03472a4 }, /* ade: ade_Latn_ZZ */
    { 0x024500000000, 0x0245303472a4 }, /* adj: adj_Latn_ZZ */
    { 0x024800000000, 0x02485122a02e }, /* adp: adp_Tibt_BT */
    { 0x024c80000000, 0x024c8f3261cf }, /* ady: ady_Cyrl_RU */
    { 0x024d00000000, 0x024d303472a4 }, /* adz: adz_Latn_ZZ */
    { 0x025000000000, 0x025006d3a0e2 }, /* ae: ae_Avst_IR */
    { 0x025100000000, 0x0251064111fc }, /* aeb: aeb_Arab_TN */
    { 0x025c80000000, 0x025cb03472a4 }, /* aey: aey_Latn_ZZ */
    { 0x026000000000, 0x02603034728b }, /* af: af_Latn_ZA */
    { 0x027180000000, 0x0271b03472a4 }, /* agc: agc_Latn_ZZ */
    { 0x027200000000, 0x0272303472a4 }, /* agd: agd_Latn_ZZ */
    { 0x027380000000, 0x0273b03472a4 }, /* agg: agg_Latn_ZZ */
    { 0x027680000000, 0x0276b03472a4 }, /* agm: agm_Latn_ZZ */
    { 0x027780000000, 0x0277b03472a4 }, /* ago: ago_Latn_ZZ */
    { 0x027880000000, 0x0278b0347041 }, /* agq: agq_Latn_CM */
    { 0x028080000000, 0x0280b03472a4 }, /* aha: aha_Latn_ZZ */
    { 0x028600000000, 0x0286303472a4 }, /* ahl: ahl_Latn_ZZ */
    { 0x028780000000, 0x0287850f68de }, /* aho: aho_Ahom_IN */
    { 0x02a380000000, 0x02a3b03472a4 }, /* ajg: ajg_Latn_ZZ */
    { 0x02aa00000000, 0x02aa064111fc }, /* ajt: ajt_Arab_TN */
    { 0x02b000000000, 0x02b0303470a4 }, /* ak: ak_Latn_GH */
    { 0x02b580000000, 0x02b5e275c0e1 }, /* akk: akk_Xsux_IQ */
    { 0x02c080000000, 0x02c0b03472a4 }, /* ala: ala_Latn_ZZ */
    { 0x02c480000000, 0x02c4b03472a4 }, /* ali: ali_Latn_ZZ */
    { 0x02c700000000, 0x02c730347261 }, /* aln: aln_Latn_XK */
    { 0x02ca00000000, 0x02ca0f3261cf }, /* alt: alt_Cyrl_RU */
    { 0x02d000000000, 0x02d01688487c }, /* am: am_Ethi_ET */
    { 0x02d680000000, 0x02d6b03472a4 }, /* amm: amm_Latn_ZZ */
    { 0x02d700000000, 0x02d7303472a4 }, /* amn: amn_Latn_ZZ */
    { 0x02d780000000, 0x02d7b0347159 }, /* amo: amo_Latn_NG */
    { 0x02d800000000, 0x02d8303472a4 }, /* amp: amp_Latn_ZZ */
    { 0x02e000000000, 0x02e03034707b }, /* an: an_Latn_ES */
    { 0x02e180000000, 0x02e1b03472a4 }, /* anc: anc_Latn_ZZ */
    { 0x02e580000000, 0x02e5b03472a4 }, /* ank: ank_Latn_ZZ */
    { 0x02e700000000, 0x02e730347159 }, /* ann: ann_Latn_NG */
    { 0x02ec80000000, 0x02ecb03472a4 }, /* any: any_Latn_ZZ */
    { 0x02f500000000, 0x02f5303472a4 }, /* aoj: aoj_Latn_ZZ */
    { 0x02f680000000, 0x02f6b03472a4 }, /* aom: aom_Latn_ZZ */
    { 0x02fd00000000, 0x02fd303470d4 }, /* aoz: aoz_Latn_ID */
    { 0x030180000000, 0x0301864112a4 }, /* apc: apc_Arab_ZZ */
    { 0x030200000000, 0x0302064111f5 }, /* apd: apd_Arab_TG */
    { 0x030280000000, 0x0302b03472a4 }, /* ape: ape_Latn_ZZ */
    { 0x030900000000, 0x0309303472a4 }, /* apr: apr_Latn_ZZ */
    { 0x030980000000, 0x0309b03472a4 }, /* aps: aps_Latn_ZZ */
    { 0x030d00000000, 0x030d303472a4 }, /* apz: apz_Latn_ZZ */
    { 0x032000000000, 0x03200641106f }, /* ar: ar_Arab_EG */
    { 0x032180000000, 0x0321864d48e2 }, /* arc: arc_Armi_IR */
    { 0x0321b841a000, 0x0321b841a0f9 }, /* arc_Nbat: arc_Nbat_JO */
    { 0x0321c02c6800, 0x0321c02c69ed }, /* arc_Palm: arc_Palm_SY */
    { 0x032400000000, 0x0324303472a4 }, /* arh: arh_Latn_ZZ */
    { 0x032700000000, 0x032730347040 }, /* arn: arn_Latn_CL */
    { 0x032780000000, 0x0327b0347029 }, /* aro: aro_Latn_BO */
    { 0x032880000000, 0x032886411068 }, /* arq: arq_Arab_DZ */
    { 0x032980000000, 0x0329864111d5 }, /* ars: ars_Arab_SA */
    { 0x032c80000000, 0x032c86411139 }, /* ary: ary_Arab_MA */
    { 0x032d00000000, 0x032d0641106f }, /* arz: arz_Arab_EG */
    { 0x033000000000, 0x033008ae38de }, /* as: as_Beng_IN */
    { 0x033080000000, 0x0330b0347208 }, /* asa: asa_Latn_TZ */
    { 0x033280000000, 0x0332cceeba1b }, /* ase: ase_Sgnw_US */
    { 0x033380000000, 0x0333b03472a4 }, /* asg: asg_Latn_ZZ */
    { 0x033780000000, 0x0337b03472a4 }, /* aso: aso_Latn_ZZ */
    { 0x033a00000000, 0x033a3034707b }, /* ast: ast_Latn_ES */
    { 0x034080000000, 0x0340b03472a4 }, /* ata: ata_Latn_ZZ */
    { 0x034380000000, 0x0343b03472a4 }, /* atg: atg_Latn_ZZ */
    { 0x034500000000, 0x034530347035 }, /* atj: atj_Latn_CA */
    { 0x035c80000000, 0x035cb03472a4 }, /* auy: auy_Latn_ZZ */
    { 0x036000000000, 0x03600f3261cf }, /* av: av_Cyrl_RU */
    { 0x036600000000, 0x0366064112a4 }, /* avl: avl_Arab_ZZ */
    { 0x036700000000, 0x0367303472a4 }, /* avn: avn_Latn_ZZ */
    { 0x036a00000000, 0x036a303472a4 }, /* avt: avt_Latn_ZZ */
    { 0x036a80000000, 0x036ab03472a4 }, /* avu: avu_Latn_ZZ */
    { 0x037080000000, 0x037090b608de }, /* awa: awa_Deva_IN */
    { 0x037100000000, 0x0371303472a4 }, /* awb: awb_Latn_ZZ */
    { 0x037780000000, 0x0377b03472a4 }, /* awo: awo_Latn_ZZ */
    { 0x037c00000000, 0x037c303472a4 }, /* awx: awx_Latn_ZZ */
    { 0x039000000000, 0x039030347029 }, /* ay: ay_Latn_BO */
    { 0x039100000000, 0x0391303472a4 }, /* ayb: ayb_Latn_ZZ */
    { 0x03a000000000, 0x03a03034701a }, /* az: az_Latn_AZ */
    { 0x03a0000000e1, 0x03a0064110e1 }, /* az_IQ: az_Arab_IQ */
    { 0x03a0000000e2, 0x03a0064110e2 }, /* az_IR: az_Arab_IR */
    { 0x03a0000001cf, 0x03a00f3261cf }, /* az_RU: az_Cyrl_RU */
    { 0x03a006411000, 0x03a0064110e2 }, /* az_Arab: az_Arab_IR */
    { 0x041000000000, 0x04100f3261cf }, /* ba: ba_Cyrl_RU */
    { 0x041600000000, 0x041606411191 }, /* bal: bal_Arab_PK */
    { 0x041700000000, 0x0417303470d4 }, /* ban: ban_Latn_ID */
    { 0x041800000000, 0x041810b60962 }, /* bap: bap_Deva_NP */
    { 0x041900000000, 0x041930347014 }, /* bar: bar_Latn_AT */
    { 0x041980000000, 0x0419b0347041 }, /* bas: bas_Latn_CM */
    { 0x041b00000000, 0x041b303472a4 }, /* bav: bav_Latn_ZZ */
    { 0x041c00000000, 0x041c082da841 }, /* bax: bax_Bamu_CM */
    { 0x042080000000, 0x0420b03472a4 }, /* bba: bba_Latn_ZZ */
    { 0x042100000000, 0x0421303472a4 }, /* bbb: bbb_Latn_ZZ */
    { 0x042180000000, 0x0421b03470d4 }, /* bbc: bbc_Latn_ID */
    { 0x042200000000, 0x0422303472a4 }, /* bbd: bbd_Latn_ZZ */
    { 0x042500000000, 0x042530347041 }, /* bbj: bbj_Latn_CM */
    { 0x042800000000, 0x0428303472a4 }, /* bbp: bbp_Latn_ZZ */
    { 0x042900000000, 0x0429303472a4 }, /* bbr: bbr_Latn_ZZ */
    { 0x043300000000, 0x0433303472a4 }, /* bcf: bcf_Latn_ZZ */
    { 0x043400000000, 0x0434303472a4 }, /* bch: bch_Latn_ZZ */
    { 0x043480000000, 0x0434b034703d }, /* bci: bci_Latn_CI */
    { 0x043680000000, 0x0436b03472a4 }, /* bcm: bcm_Latn_ZZ */
    { 0x043700000000, 0x0437303472a4 }, /* bcn: bcn_Latn_ZZ */
    { 0x043780000000, 0x0437b03472a4 }, /* bco: bco_Latn_ZZ */
    { 0x043880000000, 0x043896884aa4 }, /* bcq: bcq_Ethi_ZZ */
    { 0x043a80000000, 0x043ab03472a4 }, /* bcu: bcu_Latn_ZZ */
    { 0x044200000000, 0x0442303472a4 }, /* bdd: bdd_Latn_ZZ */
    { 0x045000000000, 0x04500f326033 }, /* be: be_Cyrl_BY */
    { 0x045300000000, 0x0453303472a4 }, /* bef: bef_Latn_ZZ */
    { 0x045400000000, 0x0454303472a4 }, /* beh: beh_Latn_ZZ */
    { 0x045500000000, 0x0455064111d8 }, /* bej: bej_Arab_SD */
    { 0x045680000000, 0x0456b0347297 }, /* bem: bem_Latn_ZM */
    { 0x045a00000000, 0x045a303472a4 }, /* bet: bet_Latn_ZZ */
    { 0x045b80000000, 0x045bb03470d4 }, /* bew: bew_Latn_ID */
    { 0x045c00000000, 0x045c303472a4 }, /* bex: bex_Latn_ZZ */
    { 0x045d00000000, 0x045d30347208 }, /* bez: bez_Latn_TZ */
    { 0x046200000000, 0x046230347041 }, /* bfd: bfd_Latn_CM */
    { 0x046880000000, 0x0468d02d60de }, /* bfq: bfq_Taml_IN */
    { 0x046a00000000, 0x046a06411191 }, /* bft: bft_Arab_PK */
    { 0x046c80000000, 0x046c90b608de }, /* bfy: bfy_Deva_IN */
    { 0x047000000000, 0x04700f326021 }, /* bg: bg_Cyrl_BG */
    { 0x047180000000, 0x047190b608de }, /* bgc: bgc_Deva_IN */
    { 0x047700000000, 0x047706411191 }, /* bgn: bgn_Arab_PK */
    { 0x047c00000000, 0x047c1e455a00 }, /* bgx: bgx_Grek_TR */
    { 0x048100000000, 0x048110b608de }, /* bhb: bhb_Deva_IN */
    { 0x048380000000, 0x0483b03472a4 }, /* bhg: bhg_Latn_ZZ */
    { 0x048480000000, 0x048490b608de }, /* bhi: bhi_Deva_IN */
    { 0x048600000000, 0x0486303472a4 }, /* bhl: bhl_Latn_ZZ */
    { 0x048780000000, 0x048790b608de }, /* bho: bho_Deva_IN */
    { 0x048c80000000, 0x048cb03472a4 }, /* bhy: bhy_Latn_ZZ */
    { 0x049000000000, 0x049030347237 }, /* bi: bi_Latn_VU */
    { 0x049100000000, 0x0491303472a4 }, /* bib: bib_Latn_ZZ */
    { 0x049380000000, 0x0493b03472a4 }, /* big: big_Latn_ZZ */
    { 0x049580000000, 0x0495b034718e }, /* bik: bik_Latn_PH */
    { 0x049680000000, 0x0496b03472a4 }, /* bim: bim_Latn_ZZ */
    { 0x049700000000, 0x049730347159 }, /* bin: bin_Latn_NG */
    { 0x049780000000, 0x0497b03472a4 }, /* bio: bio_Latn_ZZ */
    { 0x049880000000, 0x0498b03472a4 }, /* biq: biq_Latn_ZZ */
    { 0x04a400000000, 0x04a4303472a4 }, /* bjh: bjh_Latn_ZZ */
    { 0x04a480000000, 0x04a496884aa4 }, /* bji: bji_Ethi_ZZ */
    { 0x04a500000000, 0x04a510b608de }, /* bjj: bjj_Deva_IN */
    { 0x04a700000000, 0x04a7303470d4 }, /* bjn: bjn_Latn_ID */
    { 0x04a780000000, 0x04a7b03472a4 }, /* bjo: bjo_Latn_ZZ */
    { 0x04a900000000, 0x04a9303472a4 }, /* bjr: bjr_Latn_ZZ */
    { 0x04aa00000000, 0x04aa303471e2 }, /* bjt: bjt_Latn_SN */
    { 0x04ad00000000, 0x04ad303472a4 }, /* bjz: bjz_Latn_ZZ */
    { 0x04b180000000, 0x04b1b03472a4 }, /* bkc: bkc_Latn_ZZ */
    { 0x04b680000000, 0x04b6b0347041 }, /* bkm: bkm_Latn_CM */
    { 0x04b880000000, 0x04b8b03472a4 }, /* bkq: bkq_Latn_ZZ */
    { 0x04ba80000000, 0x04bab034718e }, /* bku: bku_Latn_PH */
    { 0x04bb00000000, 0x04bb303472a4 }, /* bkv: bkv_Latn_ZZ */
    { 0x04c080000000, 0x04c0b0347035 }, /* bla: bla_Latn_CA */
    { 0x04c380000000, 0x04c3b0347151 }, /* blg: blg_Latn_MY */
    { 0x04ca00000000, 0x04ca5036a230 }, /* blt: blt_Tavt_VN */
    { 0x04d000000000, 0x04d030347144 }, /* bm: bm_Latn_ML */
    { 0x04d400000000, 0x04d4303472a4 }, /* bmh: bmh_Latn_ZZ */
    { 0x04d580000000, 0x04d5b03472a4 }, /* bmk: bmk_Latn_ZZ */
    { 0x04d880000000, 0x04d8b0347144 }, /* bmq: bmq_Latn_ML */
    { 0x04da80000000, 0x04dab03472a4 }, /* bmu: bmu_Latn_ZZ */
    { 0x04e000000000, 0x04e008ae381e }, /* bn: bn_Beng_BD */
    { 0x04e380000000, 0x04e3b03472a4 }, /* bng: bng_Latn_ZZ */
    { 0x04e680000000, 0x04e6b03472a4 }, /* bnm: bnm_Latn_ZZ */
    { 0x04e800000000, 0x04e8303472a4 }, /* bnp: bnp_Latn_ZZ */
    { 0x04f000000000, 0x04f05122a042 }, /* bo: bo_Tibt_CN */
    { 0x04f500000000, 0x04f5303472a4 }, /* boj: boj_Latn_ZZ */
    { 0x04f680000000, 0x04f6b03472a4 }, /* bom: bom_Latn_ZZ */
    { 0x04f700000000, 0x04f7303472a4 }, /* bon: bon_Latn_ZZ */
    { 0x050c80000000, 0x050c88ae38de }, /* bpy: bpy_Beng_IN */
    { 0x051180000000, 0x0511b03472a4 }, /* bqc: bqc_Latn_ZZ */
    { 0x051480000000, 0x0514864110e2 }, /* bqi: bqi_Arab_IR */
    { 0x051800000000, 0x0518303472a4 }, /* bqp: bqp_Latn_ZZ */
    { 0x051b00000000, 0x051b3034703d }, /* bqv: bqv_Latn_CI */
    { 0x052000000000, 0x052030347094 }, /* br: br_Latn_FR */
    { 0x052080000000, 0x052090b608de }, /* bra: bra_Deva_IN */
    { 0x052400000000, 0x052406411191 }, /* brh: brh_Arab_PK */
    { 0x052c00000000, 0x052c10b608de }, /* brx: brx_Deva_IN */
    { 0x052d00000000, 0x052d303472a4 }, /* brz: brz_Latn_ZZ */
    { 0x053000000000, 0x05303034701b }, /* bs: bs_Latn_BA */
    { 0x053500000000, 0x0535303472a4 }, /* bsj: bsj_Latn_ZZ */
    { 0x053880000000, 0x053888339930 }, /* bsq: bsq_Bass_LR */
    { 0x053980000000, 0x0539b0347041 }, /* bss: bss_Latn_CM */
    { 0x053a00000000, 0x053a16884aa4 }, /* bst: bst_Ethi_ZZ */
    { 0x054780000000, 0x0547b034718e }, /* bto: bto_Latn_PH */
    { 0x054a00000000, 0x054a303472a4 }, /* btt: btt_Latn_ZZ */
    { 0x054b00000000, 0x054b10b60991 }, /* btv: btv_Deva_PK */
    { 0x055080000000, 0x05508f3261cf }, /* bua: bua_Cyrl_RU */
    { 0x055180000000, 0x0551b0347284 }, /* buc: buc_Latn_YT */
    { 0x055200000000, 0x0552303472a4 }, /* bud: bud_Latn_ZZ */
    { 0x055380000000, 0x0553b03470d4 }, /* bug: bug_Latn_ID */
    { 0x055580000000, 0x0555b03472a4 }, /* buk: buk_Latn_ZZ */
    { 0x055680000000, 0x0556b0347041 }, /* bum: bum_Latn_CM */
    { 0x055780000000, 0x0557b03472a4 }, /* buo: buo_Latn_ZZ */
    { 0x055980000000, 0x0559b03472a4 }, /* bus: bus_Latn_ZZ */
    { 0x055a80000000, 0x055ab03472a4 }, /* buu: buu_Latn_ZZ */
    { 0x056100000000, 0x0561303470ad }, /* bvb: bvb_Latn_GQ */
    { 0x057200000000, 0x0572303472a4 }, /* bwd: bwd_Latn_ZZ */
    { 0x057900000000, 0x0579303472a4 }, /* bwr: bwr_Latn_ZZ */
    { 0x058400000000, 0x0584303472a4 }, /* bxh: bxh_Latn_ZZ */
    { 0x059280000000, 0x0592b03472a4 }, /* bye: bye_Latn_ZZ */
    { 0x059700000000, 0x05971688487a }, /* byn: byn_Ethi_ER */
    { 0x059900000000, 0x0599303472a4 }, /* byr: byr_Latn_ZZ */
    { 0x059980000000, 0x0599b03472a4 }, /* bys: bys_Latn_ZZ */
    { 0x059b00000000, 0x059b30347041 }, /* byv: byv_Latn_CM */
    { 0x059c00000000, 0x059c303472a4 }, /* byx: byx_Latn_ZZ */
    { 0x05a080000000, 0x05a0b03472a4 }, /* bza: bza_Latn_ZZ */
    { 0x05a280000000, 0x05a2b0347144 }, /* bze: bze_Latn_ML */
    { 0x05a300000000, 0x05a3303472a4 }, /* bzf: bzf_Latn_ZZ */
    { 0x05a400000000, 0x05a4303472a4 }, /* bzh: bzh_Latn_ZZ */
    { 0x05ab80000000, 0x05abb03472a4 }, /* bzw: bzw_Latn_ZZ */
    { 0x061000000000, 0x06103034707b }, /* ca: ca_Latn_ES */
    { 0x061200000000, 0x06123034721b }, /* cad: cad_Latn_US */
    { 0x061700000000, 0x0617303472a4 }, /* can: can_Latn_ZZ */
    { 0x062500000000, 0x0625303472a4 }, /* cbj: cbj_Latn_ZZ */
    { 0x063400000000, 0x063430347159 }, /* cch: cch_Latn_NG */
    { 0x063800000000, 0x06380c2b681e }, /* ccp: ccp_Cakm_BD */
    { 0x065000000000, 0x06500f3261cf }, /* ce: ce_Cyrl_RU */
    { 0x065100000000, 0x06513034718e }, /* ceb: ceb_Latn_PH */
    { 0x066080000000, 0x0660b03472a4 }, /* cfa: cfa_Latn_ZZ */
    { 0x067380000000, 0x0673b034720f }, /* cgg: cgg_Latn_UG */
    { 0x068000000000, 0x0680303470b1 }, /* ch: ch_Latn_GU */
    { 0x068580000000, 0x0685b034708f }, /* chk: chk_Latn_FM */
    { 0x068680000000, 0x06868f3261cf }, /* chm: chm_Cyrl_RU */
    { 0x068780000000, 0x0687b034721b }, /* cho: cho_Latn_US */
    { 0x068800000000, 0x068830347035 }, /* chp: chp_Latn_CA */
    { 0x068900000000, 0x06890d05921b }, /* chr: chr_Cher_US */
    { 0x069180000000, 0x0691b034721b }, /* cic: cic_Latn_US */
    { 0x06a080000000, 0x06a08641110c }, /* cja: cja_Arab_KH */
    { 0x06a680000000, 0x06a68d016a30 }, /* cjm: cjm_Cham_VN */
    { 0x06ab00000000, 0x06ab303472a4 }, /* cjv: cjv_Latn_ZZ */
    { 0x06b100000000, 0x06b1064110e1 }, /* ckb: ckb_Arab_IQ */
    { 0x06b600000000, 0x06b6303472a4 }, /* ckl: ckl_Latn_ZZ */
    { 0x06b780000000, 0x06b7b03472a4 }, /* cko: cko_Latn_ZZ */
    { 0x06bc80000000, 0x06bcb03472a4 }, /* cky: cky_Latn_ZZ */
    { 0x06c080000000, 0x06c0b03472a4 }, /* cla: cla_Latn_ZZ */
    { 0x06c180000000, 0x06c1b0347035 }, /* clc: clc_Latn_CA */
    { 0x06d280000000, 0x06d2b03472a4 }, /* cme: cme_Latn_ZZ */
    { 0x06d380000000, 0x06d3cdf97946 }, /* cmg: cmg_Soyo_MN */
    { 0x06f000000000, 0x06f030347094 }, /* co: co_Latn_FR */
    { 0x06f800000000, 0x06f80df0a06f }, /* cop: cop_Copt_EG */
    { 0x070980000000, 0x0709b034718e }, /* cps: cps_Latn_PH */
    { 0x072000000000, 0x07200c2e9835 }, /* cr: cr_Cans_CA */
    { 0x072380000000, 0x0723b0347035 }, /* crg: crg_Latn_CA */
    { 0x072400000000, 0x07240f326209 }, /* crh: crh_Cyrl_UA */
    { 0x072580000000, 0x07258c2e9835 }, /* crk: crk_Cans_CA */
    { 0x072600000000, 0x07260c2e9835 }, /* crl: crl_Cans_CA */
    { 0x072980000000, 0x0729b03471d7 }, /* crs: crs_Latn_SC */
    { 0x073000000000, 0x07303034704e }, /* cs: cs_Latn_CZ */
    { 0x073100000000, 0x073130347192 }, /* csb: csb_Latn_PL */
    { 0x073b80000000, 0x073b8c2e9835 }, /* csw: csw_Cans_CA */
    { 0x074200000000, 0x074240351945 }, /* ctd: ctd_Pauc_MM */
    { 0x075000000000, 0x07500f3261cf }, /* cu: cu_Cyrl_RU */
    { 0x07501d813800, 0x07501d813821 }, /* cu_Glag: cu_Glag_BG */
    { 0x076000000000, 0x07600f3261cf }, /* cv: cv_Cyrl_RU */
    { 0x079000000000, 0x07903034709e }, /* cy: cy_Latn_GB */
    { 0x081000000000, 0x081030347059 }, /* da: da_Latn_DK */
    { 0x081200000000, 0x0812303472a4 }, /* dad: dad_Latn_ZZ */
    { 0x081300000000, 0x08133034703d }, /* daf: daf_Latn_CI */
    { 0x081380000000, 0x0813b03472a4 }, /* dag: dag_Latn_ZZ */
    { 0x081400000000, 0x0814303472a4 }, /* dah: dah_Latn_ZZ */
    { 0x081580000000, 0x0815b034721b }, /* dak: dak_Latn_US */
    { 0x081900000000, 0x08190f3261cf }, /* dar: dar_Cyrl_RU */
    { 0x081b00000000, 0x081b30347109 }, /* dav: dav_Latn_KE */
    { 0x082200000000, 0x0822303472a4 }, /* dbd: dbd_Latn_ZZ */
    { 0x082880000000, 0x0828b03472a4 }, /* dbq: dbq_Latn_ZZ */
    { 0x083180000000, 0x0831864110de }, /* dcc: dcc_Arab_IN */
    { 0x084700000000, 0x0847303472a4 }, /* ddn: ddn_Latn_ZZ */
    { 0x085000000000, 0x085030347053 }, /* de: de_Latn_DE */
    { 0x085200000000, 0x0852303472a4 }, /* ded: ded_Latn_ZZ */
    { 0x085700000000, 0x085730347035 }, /* den: den_Latn_CA */
    { 0x087080000000, 0x0870b03472a4 }, /* dga: dga_Latn_ZZ */
    { 0x087400000000, 0x0874303472a4 }, /* dgh: dgh_Latn_ZZ */
    { 0x087480000000, 0x0874b03472a4 }, /* dgi: dgi_Latn_ZZ */
    { 0x087600000000, 0x0876064112a4 }, /* dgl: dgl_Arab_ZZ */
    { 0x087900000000, 0x087930347035 }, /* dgr: dgr_Latn_CA */
    { 0x087d00000000, 0x087d303472a4 }, /* dgz: dgz_Latn_ZZ */
    { 0x089080000000, 0x0890b03472a4 }, /* dia: dia_Latn_ZZ */
    { 0x08a280000000, 0x08a2b0347157 }, /* dje: dje_Latn_NE */
    { 0x08d300000000, 0x08d334a43159 }, /* dmf: dmf_Medf_NG */
    { 0x08e500000000, 0x08e53034703d }, /* dnj: dnj_Latn_CI */
    { 0x08f100000000, 0x08f1303472a4 }, /* dob: dob_Latn_ZZ */
    { 0x08f480000000, 0x08f490b608de }, /* doi: doi_Deva_IN */
    { 0x08f800000000, 0x08f8303472a4 }, /* dop: dop_Latn_ZZ */
    { 0x08fb80000000, 0x08fbb03472a4 }, /* dow: dow_Latn_ZZ */
    { 0x092400000000, 0x092435ee3842 }, /* drh: drh_Mong_CN */
    { 0x092480000000, 0x0924b03472a4 }, /* dri: dri_Latn_ZZ */
    { 0x092980000000, 0x092996884aa4 }, /* drs: drs_Ethi_ZZ */
    { 0x093100000000, 0x093130347053 }, /* dsb: dsb_Latn_DE */
    { 0x094680000000, 0x0946b0347144 }, /* dtm: dtm_Latn_ML */
    { 0x094800000000, 0x094830347151 }, /* dtp: dtp_Latn_MY */
    { 0x094980000000, 0x0949b03472a4 }, /* dts: dts_Latn_ZZ */
    { 0x094c80000000, 0x094c90b60962 }, /* dty: dty_Deva_NP */
    { 0x095080000000, 0x0950b0347041 }, /* dua: dua_Latn_CM */
    { 0x095180000000, 0x0951b03472a4 }, /* duc: duc_Latn_ZZ */
    { 0x095200000000, 0x0952303472a4 }, /* dud: dud_Latn_ZZ */
    { 0x095380000000, 0x0953b03472a4 }, /* dug: dug_Latn_ZZ */
    { 0x096000000000, 0x09605101094e }, /* dv: dv_Thaa_MV */
    { 0x096080000000, 0x0960b03472a4 }, /* dva: dva_Latn_ZZ */
    { 0x097b80000000, 0x097bb03472a4 }, /* dww: dww_Latn_ZZ */
    { 0x099780000000, 0x0997b03471e2 }, /* dyo: dyo_Latn_SN */
    { 0x099a80000000, 0x099ab0347020 }, /* dyu: dyu_Latn_BF */
    { 0x09a000000000, 0x09a05122a02e }, /* dz: dz_Tibt_BT */
    { 0x09a380000000, 0x09a3b03472a4 }, /* dzg: dzg_Latn_ZZ */
    { 0x0a2a80000000, 0x0a2ab0347109 }, /* ebu: ebu_Latn_KE */
    { 0x0a5000000000, 0x0a50303470a4 }, /* ee: ee_Latn_GH */
    { 0x0a6480000000, 0x0a64b0347159 }, /* efi: efi_Latn_NG */
    { 0x0a7600000000, 0x0a76303470e4 }, /* egl: egl_Latn_IT */
    { 0x0a7c80000000, 0x0a7c94f9806f }, /* egy: egy_Egyp_EG */
    { 0x0ab080000000, 0x0ab0b03472a4 }, /* eka: eka_Latn_ZZ */
    { 0x0abc80000000, 0x0abcac2c4945 }, /* eky: eky_Kali_MM */
    { 0x0ac000000000, 0x0ac01e4558ae }, /* el: el_Grek_GR */
    { 0x0ad080000000, 0x0ad0b03472a4 }, /* ema: ema_Latn_ZZ */
    { 0x0ad480000000, 0x0ad4b03472a4 }, /* emi: emi_Latn_ZZ */
    { 0x0ae000000000, 0x0ae03034721b }, /* en: en_Latn_US */
    { 0x0ae04d01b800, 0x0ae04d01b89e }, /* en_Shaw: en_Shaw_GB */
    { 0x0ae700000000, 0x0ae7303472a4 }, /* enn: enn_Latn_ZZ */
    { 0x0ae880000000, 0x0ae8b03472a4 }, /* enq: enq_Latn_ZZ */
    { 0x0af000000000, 0x0af0303473e9 }, /* eo: eo_Latn_001 */
    { 0x0b2480000000, 0x0b24b03472a4 }, /* eri: eri_Latn_ZZ */
    { 0x0b3000000000, 0x0b303034707b }, /* es: es_Latn_ES */
    { 0x0b3380000000, 0x0b339dee68de }, /* esg: esg_Gonm_IN */
    { 0x0b3a80000000, 0x0b3ab034721b }, /* esu: esu_Latn_US */
    { 0x0b4000000000, 0x0b403034706d }, /* et: et_Latn_EE */
    { 0x0b4900000000, 0x0b49303472a4 }, /* etr: etr_Latn_ZZ */
    { 0x0b4a00000000, 0x0b4a268160e4 }, /* ett: ett_Ital_IT */
    { 0x0b4a80000000, 0x0b4ab03472a4 }, /* etu: etu_Latn_ZZ */
    { 0x0b4c00000000, 0x0b4c303472a4 }, /* etx: etx_Latn_ZZ */
    { 0x0b5000000000, 0x0b503034707b }, /* eu: eu_Latn_ES */
    { 0x0b7780000000, 0x0b77b0347041 }, /* ewo: ewo_Latn_CM */
    { 0x0b8a00000000, 0x0b8a3034707b }, /* ext: ext_Latn_ES */
    { 0x0ba080000000, 0x0ba0b03472a4 }, /* eza: eza_Latn_ZZ */
    { 0x0c1000000000, 0x0c10064110e2 }, /* fa: fa_Arab_IR */
    { 0x0c1080000000, 0x0c10b03472a4 }, /* faa: faa_Latn_ZZ */
    { 0x0c1100000000, 0x0c11303472a4 }, /* fab: fab_Latn_ZZ */
    { 0x0c1380000000, 0x0c13b03472a4 }, /* fag: fag_Latn_ZZ */
    { 0x0c1480000000, 0x0c14b03472a4 }, /* fai: fai_Latn_ZZ */
    { 0x0c1700000000, 0x0c17303470ad }, /* fan: fan_Latn_GQ */
    { 0x0c6000000000, 0x0c60303471e2 }, /* ff: ff_Latn_SN */
    { 0x0c60048c6800, 0x0c60048c68aa }, /* ff_Adlm: ff_Adlm_GN */
    { 0x0c6480000000, 0x0c64b03472a4 }, /* ffi: ffi_Latn_ZZ */
    { 0x0c6680000000, 0x0c66b0347144 }, /* ffm: ffm_Latn_ML */
    { 0x0c9000000000, 0x0c903034708b }, /* fi: fi_Latn_FI */
    { 0x0c9080000000, 0x0c90864111d8 }, /* fia: fia_Arab_SD */
    { 0x0c9600000000, 0x0c963034718e }, /* fil: fil_Latn_PH */
    { 0x0c9a00000000, 0x0c9a303471d9 }, /* fit: fit_Latn_SE */
    { 0x0ca000000000, 0x0ca03034708c }, /* fj: fj_Latn_FJ */
    { 0x0cc900000000, 0x0cc9303472a4 }, /* flr: flr_Latn_ZZ */
    { 0x0cd800000000, 0x0cd8303472a4 }, /* fmp: fmp_Latn_ZZ */
    { 0x0cf000000000, 0x0cf030347091 }, /* fo: fo_Latn_FO */
    { 0x0cf200000000, 0x0cf2303472a4 }, /* fod: fod_Latn_ZZ */
    { 0x0cf700000000, 0x0cf730347024 }, /* fon: fon_Latn_BJ */
    { 0x0cf900000000, 0x0cf9303472a4 }, /* for: for_Latn_ZZ */
    { 0x0d0280000000, 0x0d02b03472a4 }, /* fpe: fpe_Latn_ZZ */
    { 0x0d1980000000, 0x0d19b03472a4 }, /* fqs: fqs_Latn_ZZ */
    { 0x0d2000000000, 0x0d2030347094 }, /* fr: fr_Latn_FR */
    { 0x0d2180000000, 0x0d21b034721b }, /* frc: frc_Latn_US */
    { 0x0d2800000000, 0x0d2830347094 }, /* frp: frp_Latn_FR */
    { 0x0d2900000000, 0x0d2930347053 }, /* frr: frr_Latn_DE */
    { 0x0d2980000000, 0x0d29b0347053 }, /* frs: frs_Latn_DE */
    { 0x0d5100000000, 0x0d5106411041 }, /* fub: fub_Arab_CM */
    { 0x0d5200000000, 0x0d5230347242 }, /* fud: fud_Latn_WF */
    { 0x0d5280000000, 0x0d52b03472a4 }, /* fue: fue_Latn_ZZ */
    { 0x0d5300000000, 0x0d53303470aa }, /* fuf: fuf_Latn_GN */
    { 0x0d5400000000, 0x0d54303472a4 }, /* fuh: fuh_Latn_ZZ */
    { 0x0d5880000000, 0x0d58b0347157 }, /* fuq: fuq_Latn_NE */
    { 0x0d5900000000, 0x0d59303470e4 }, /* fur: fur_Latn_IT */
    { 0x0d5b00000000, 0x0d5b30347159 }, /* fuv: fuv_Latn_NG */
    { 0x0d5c80000000, 0x0d5cb03472a4 }, /* fuy: fuy_Latn_ZZ */
    { 0x0d6900000000, 0x0d69303471d8 }, /* fvr: fvr_Latn_SD */
    { 0x0d9000000000, 0x0d903034715e }, /* fy: fy_Latn_NL */
    { 0x0e1000000000, 0x0e10303470d5 }, /* ga: ga_Latn_IE */
    { 0x0e1080000000, 0x0e10b03470a4 }, /* gaa: gaa_Latn_GH */
    { 0x0e1300000000, 0x0e13303472a4 }, /* gaf: gaf_Latn_ZZ */
    { 0x0e1380000000, 0x0e13b034713c }, /* gag: gag_Latn_MD */
    { 0x0e1400000000, 0x0e14303472a4 }, /* gah: gah_Latn_ZZ */
    { 0x0e1500000000, 0x0e15303472a4 }, /* gaj: gaj_Latn_ZZ */
    { 0x0e1680000000, 0x0e16b03472a4 }, /* gam: gam_Latn_ZZ */
    { 0x0e1700000000, 0x0e17202e9842 }, /* gan: gan_Hans_CN */
    { 0x0e1b80000000, 0x0e1bb03472a4 }, /* gaw: gaw_Latn_ZZ */
    { 0x0e1c80000000, 0x0e1cb03470d4 }, /* gay: gay_Latn_ID */
    { 0x0e2080000000, 0x0e20b03472a4 }, /* gba: gba_Latn_ZZ */
    { 0x0e2300000000, 0x0e23303472a4 }, /* gbf: gbf_Latn_ZZ */
    { 0x0e2680000000, 0x0e2690b608de }, /* gbm: gbm_Deva_IN */
    { 0x0e2c80000000, 0x0e2cb03472a4 }, /* gby: gby_Latn_ZZ */
    { 0x0e2d00000000, 0x0e2d064110e2 }, /* gbz: gbz_Arab_IR */
    { 0x0e3900000000, 0x0e39303470a2 }, /* gcr: gcr_Latn_GF */
    { 0x0e4000000000, 0x0e403034709e }, /* gd: gd_Latn_GB */
    { 0x0e4280000000, 0x0e42b03472a4 }, /* gde: gde_Latn_ZZ */
    { 0x0e4700000000, 0x0e47303472a4 }, /* gdn: gdn_Latn_ZZ */
    { 0x0e4900000000, 0x0e49303472a4 }, /* gdr: gdr_Latn_ZZ */
    { 0x0e5100000000, 0x0e51303472a4 }, /* geb: geb_Latn_ZZ */
    { 0x0e5500000000, 0x0e55303472a4 }, /* gej: gej_Latn_ZZ */
    { 0x0e5600000000, 0x0e56303472a4 }, /* gel: gel_Latn_ZZ */
    { 0x0e5d00000000, 0x0e5d1688487c }, /* gez: gez_Ethi_ET */
    { 0x0e6580000000, 0x0e65b03472a4 }, /* gfk: gfk_Latn_ZZ */
    { 0x0e7700000000, 0x0e7710b60962 }, /* ggn: ggn_Deva_NP */
    { 0x0e8980000000, 0x0e89b03472a4 }, /* ghs: ghs_Latn_ZZ */
    { 0x0e9600000000, 0x0e963034710d }, /* gil: gil_Latn_KI */
    { 0x0e9680000000, 0x0e96b03472a4 }, /* gim: gim_Latn_ZZ */
    { 0x0ea580000000, 0x0ea586411191 }, /* gjk: gjk_Arab_PK */
    { 0x0ea700000000, 0x0ea7303472a4 }, /* gjn: gjn_Latn_ZZ */
    { 0x0eaa80000000, 0x0eaa86411191 }, /* gju: gju_Arab_PK */
    { 0x0eb700000000, 0x0eb7303472a4 }, /* gkn: gkn_Latn_ZZ */
    { 0x0eb800000000, 0x0eb8303472a4 }, /* gkp: gkp_Latn_ZZ */
    { 0x0ec000000000, 0x0ec03034707b }, /* gl: gl_Latn_ES */
    { 0x0ec580000000, 0x0ec5864110e2 }, /* glk: glk_Arab_IR */
    { 0x0ed680000000, 0x0ed6b03472a4 }, /* gmm: gmm_Latn_ZZ */
    { 0x0edb00000000, 0x0edb16884aa4 }, /* gmv: gmv_Ethi_ZZ */
    { 0x0ee000000000, 0x0ee03034719f }, /* gn: gn_Latn_PY */
    { 0x0ee200000000, 0x0ee2303472a4 }, /* gnd: gnd_Latn_ZZ */
    { 0x0ee380000000, 0x0ee3b03472a4 }, /* gng: gng_Latn_ZZ */
    { 0x0ef200000000, 0x0ef2303472a4 }, /* god: god_Latn_ZZ */
    { 0x0ef300000000, 0x0ef316884aa4 }, /* gof: gof_Ethi_ZZ */
    { 0x0ef480000000, 0x0ef4b03472a4 }, /* goi: goi_Latn_ZZ */
    { 0x0ef680000000, 0x0ef690b608de }, /* gom: gom_Deva_IN */
    { 0x0ef700000000, 0x0ef750aca8de }, /* gon: gon_Telu_IN */
    { 0x0ef900000000, 0x0ef9303470d4 }, /* gor: gor_Latn_ID */
    { 0x0ef980000000, 0x0ef9b034715e }, /* gos: gos_Latn_NL */
    { 0x0efa00000000, 0x0efa1df44209 }, /* got: got_Goth_UA */
    { 0x0f2100000000, 0x0f21303472a4 }, /* grb: grb_Latn_ZZ */
    { 0x0f2180000000, 0x0f218e12a04d }, /* grc: grc_Cprt_CY */
    { 0x0f21b12e1000, 0x0f21b12e10ae }, /* grc_Linb: grc_Linb_GR */
    { 0x0f2a00000000, 0x0f2a08ae38de }, /* grt: grt_Beng_IN */
    { 0x0f2b80000000, 0x0f2bb03472a4 }, /* grw: grw_Latn_ZZ */
    { 0x0f3b80000000, 0x0f3bb034703c }, /* gsw: gsw_Latn_CH */
    { 0x0f5000000000, 0x0f501eaa90de }, /* gu: gu_Gujr_IN */
    { 0x0f5100000000, 0x0f513034702c }, /* gub: gub_Latn_BR */
    { 0x0f5180000000, 0x0f51b0347043 }, /* guc: guc_Latn_CO */
    { 0x0f5200000000, 0x0f52303472a4 }, /* gud: gud_Latn_ZZ */
    { 0x0f5900000000, 0x0f59303470a4 }, /* gur: gur_Latn_GH */
    { 0x0f5b80000000, 0x0f5bb03472a4 }, /* guw: guw_Latn_ZZ */
    { 0x0f5c00000000, 0x0f5c303472a4 }, /* gux: gux_Latn_ZZ */
    { 0x0f5d00000000, 0x0f5d30347109 }, /* guz: guz_Latn_KE */
    { 0x0f6000000000, 0x0f60303470dd }, /* gv: gv_Latn_IM */
    { 0x0f6300000000, 0x0f63303472a4 }, /* gvf: gvf_Latn_ZZ */
    { 0x0f6900000000, 0x0f6910b60962 }, /* gvr: gvr_Deva_NP */
    { 0x0f6980000000, 0x0f69b03472a4 }, /* gvs: gvs_Latn_ZZ */
    { 0x0f7180000000, 0x0f71864112a4 }, /* gwc: gwc_Arab_ZZ */
    { 0x0f7480000000, 0x0f74b0347035 }, /* gwi: gwi_Latn_CA */
    { 0x0f7a00000000, 0x0f7a064112a4 }, /* gwt: gwt_Arab_ZZ */
    { 0x0f9480000000, 0x0f94b03472a4 }, /* gyi: gyi_Latn_ZZ */
    { 0x101000000000, 0x101030347159 }, /* ha: ha_Latn_NG */
    { 0x101000000041, 0x101006411041 }, /* ha_CM: ha_Arab_CM */
    { 0x1010000001d8, 0x1010064111d8 }, /* ha_SD: ha_Arab_SD */
    { 0x101380000000, 0x1013b03472a4 }, /* hag: hag_Latn_ZZ */
    { 0x101580000000, 0x1015a02e9842 }, /* hak: hak_Hans_CN */
    { 0x101680000000, 0x1016b03472a4 }, /* ham: ham_Latn_ZZ */
    { 0x101b80000000, 0x101bb034721b }, /* haw: haw_Latn_US */
    { 0x101d00000000, 0x101d06411006 }, /* haz: haz_Arab_AF */
    { 0x102100000000, 0x1021303472a4 }, /* hbb: hbb_Latn_ZZ */
    { 0x104c80000000, 0x104c96884aa4 }, /* hdy: hdy_Ethi_ZZ */
    { 0x105000000000, 0x105020a290dc }, /* he: he_Hebr_IL */
    { 0x108c80000000, 0x108cb03472a4 }, /* hhy: hhy_Latn_ZZ */
    { 0x109000000000, 0x109010b608de }, /* hi: hi_Deva_IN */
    { 0x109030347000, 0x1090303470de }, /* hi_Latn: hi_Latn_IN */
    { 0x109080000000, 0x1090b03472a4 }, /* hia: hia_Latn_ZZ */
    { 0x109300000000, 0x10933034708c }, /* hif: hif_Latn_FJ */
    { 0x109380000000, 0x1093b03472a4 }, /* hig: hig_Latn_ZZ */
    { 0x109400000000, 0x1094303472a4 }, /* hih: hih_Latn_ZZ */
    { 0x109600000000, 0x10963034718e }, /* hil: hil_Latn_PH */
    { 0x10c080000000, 0x10c0b03472a4 }, /* hla: hla_Latn_ZZ */
    { 0x10ca80000000, 0x10caa195ba00 }, /* hlu: hlu_Hluw_TR */
    { 0x10d200000000, 0x10d241922042 }, /* hmd: hmd_Plrd_CN */
    { 0x10da00000000, 0x10da303472a4 }, /* hmt: hmt_Latn_ZZ */
    { 0x10e200000000, 0x10e206411191 }, /* hnd: hnd_Arab_PK */
    { 0x10e280000000, 0x10e290b608de }, /* hne: hne_Deva_IN */
    { 0x10e500000000, 0x10e521ae821b }, /* hnj: hnj_Hmnp_US */
    { 0x10e700000000, 0x10e73034718e }, /* hnn: hnn_Latn_PH */
    { 0x10e780000000, 0x10e786411191 }, /* hno: hno_Arab_PK */
    { 0x10f000000000, 0x10f03034718d }, /* ho: ho_Latn_PG */
    { 0x10f180000000, 0x10f190b608de }, /* hoc: hoc_Deva_IN */
    { 0x10f500000000, 0x10f510b608de }, /* hoj: hoj_Deva_IN */
    { 0x10fa00000000, 0x10fa303472a4 }, /* hot: hot_Latn_ZZ */
    { 0x112000000000, 0x1120303470c8 }, /* hr: hr_Latn_HR */
    { 0x113100000000, 0x113130347053 }, /* hsb: hsb_Latn_DE */
    { 0x113700000000, 0x1137202e9842 }, /* hsn: hsn_Hans_CN */
    { 0x114000000000, 0x1140303470ca }, /* ht: ht_Latn_HT */
    { 0x115000000000, 0x1150303470cb }, /* hu: hu_Latn_HU */
    { 0x115480000000, 0x1154b03472a4 }, /* hui: hui_Latn_ZZ */
    { 0x115900000000, 0x115930347035 }, /* hur: hur_Latn_CA */
    { 0x119000000000, 0x1190064d700d }, /* hy: hy_Armn_AM */
    { 0x11a000000000, 0x11a030347153 }, /* hz: hz_Latn_NA */
    { 0x121000000000, 0x1210303473e9 }, /* ia: ia_Latn_001 */
    { 0x121700000000, 0x1217303472a4 }, /* ian: ian_Latn_ZZ */
    { 0x121900000000, 0x1219303472a4 }, /* iar: iar_Latn_ZZ */
    { 0x122080000000, 0x1220b0347151 }, /* iba: iba_Latn_MY */
    { 0x122100000000, 0x122130347159 }, /* ibb: ibb_Latn_NG */
    { 0x122c80000000, 0x122cb03472a4 }, /* iby: iby_Latn_ZZ */
    { 0x123080000000, 0x1230b03472a4 }, /* ica: ica_Latn_ZZ */
    { 0x123400000000, 0x1234303472a4 }, /* ich: ich_Latn_ZZ */
    { 0x124000000000, 0x1240303470d4 }, /* id: id_Latn_ID */
    { 0x124200000000, 0x1242303472a4 }, /* idd: idd_Latn_ZZ */
    { 0x124480000000, 0x1244b03472a4 }, /* idi: idi_Latn_ZZ */
    { 0x124a80000000, 0x124ab03472a4 }, /* idu: idu_Latn_ZZ */
    { 0x126280000000, 0x1262b03471f5 }, /* ife: ife_Latn_TG */
    { 0x127000000000, 0x127030347159 }, /* ig: ig_Latn_NG */
    { 0x127100000000, 0x1271303472a4 }, /* igb: igb_Latn_ZZ */
    { 0x127280000000, 0x1272b03472a4 }, /* ige: ige_Latn_ZZ */
    { 0x129000000000, 0x129065294842 }, /* ii: ii_Yiii_CN */
    { 0x12a500000000, 0x12a5303472a4 }, /* ijj: ijj_Latn_ZZ */
    { 0x12b000000000, 0x12b03034721b }, /* ik: ik_Latn_US */
    { 0x12b580000000, 0x12b5b03472a4 }, /* ikk: ikk_Latn_ZZ */
    { 0x12bb80000000, 0x12bbb03472a4 }, /* ikw: ikw_Latn_ZZ */
    { 0x12bc00000000, 0x12bc303472a4 }, /* ikx: ikx_Latn_ZZ */
    { 0x12c780000000, 0x12c7b034718e }, /* ilo: ilo_Latn_PH */
    { 0x12d780000000, 0x12d7b03472a4 }, /* imo: imo_Latn_ZZ */
    { 0x12e000000000, 0x12e0303470d4 }, /* in: in_Latn_ID */
    { 0x12e400000000, 0x12e40f3261cf }, /* inh: inh_Cyrl_RU */
    { 0x12f000000000, 0x12f0303473e9 }, /* io: io_Latn_001 */
    { 0x12fa80000000, 0x12fab03472a4 }, /* iou: iou_Latn_ZZ */
    { 0x132480000000, 0x1324b03472a4 }, /* iri: iri_Latn_ZZ */
    { 0x133000000000, 0x1330303470e3 }, /* is: is_Latn_IS */
    { 0x134000000000, 0x1340303470e4 }, /* it: it_Latn_IT */
    { 0x135000000000, 0x13500c2e9835 }, /* iu: iu_Cans_CA */
    { 0x137000000000, 0x137020a290dc }, /* iw: iw_Hebr_IL */
    { 0x137680000000, 0x1376b03472a4 }, /* iwm: iwm_Latn_ZZ */
    { 0x137980000000, 0x1379b03472a4 }, /* iws: iws_Latn_ZZ */
    { 0x13a400000000, 0x13a4303471cf }, /* izh: izh_Latn_RU */
    { 0x13a480000000, 0x13a4b03472a4 }, /* izi: izi_Latn_ZZ */
    { 0x141000000000, 0x14102a0170fa }, /* ja: ja_Jpan_JP */
    { 0x141100000000, 0x1411303472a4 }, /* jab: jab_Latn_ZZ */
    { 0x141680000000, 0x1416b03470f7 }, /* jam: jam_Latn_JM */
    { 0x141900000000, 0x1419303472a4 }, /* jar: jar_Latn_ZZ */
    { 0x142780000000, 0x1427b03473e9 }, /* jbo: jbo_Latn_001 */
    { 0x142a80000000, 0x142ab03472a4 }, /* jbu: jbu_Latn_ZZ */
    { 0x145700000000, 0x1457303472a4 }, /* jen: jen_Latn_ZZ */
    { 0x147580000000, 0x1475b03472a4 }, /* jgk: jgk_Latn_ZZ */
    { 0x147780000000, 0x1477b0347041 }, /* jgo: jgo_Latn_CM */
    { 0x149000000000, 0x149020a29209 }, /* ji: ji_Hebr_UA */
    { 0x149100000000, 0x1491303472a4 }, /* jib: jib_Latn_ZZ */
    { 0x14d180000000, 0x14d1b0347208 }, /* jmc: jmc_Latn_TZ */
    { 0x14d600000000, 0x14d610b60962 }, /* jml: jml_Deva_NP */
    { 0x152080000000, 0x1520b03472a4 }, /* jra: jra_Latn_ZZ */
    { 0x155a00000000, 0x155a30347059 }, /* jut: jut_Latn_DK */
    { 0x156000000000, 0x1560303470d4 }, /* jv: jv_Latn_ID */
    { 0x157000000000, 0x1570303470d4 }, /* jw: jw_Latn_ID */
    { 0x161000000000, 0x16101caf90a1 }, /* ka: ka_Geor_GE */
    { 0x161080000000, 0x16108f326222 }, /* kaa: kaa_Cyrl_UZ */
    { 0x161100000000, 0x161130347068 }, /* kab: kab_Latn_DZ */
    { 0x161180000000, 0x1611b0347145 }, /* kac: kac_Latn_MM */
    { 0x161200000000, 0x1612303472a4 }, /* kad: kad_Latn_ZZ */
    { 0x161480000000, 0x1614b03472a4 }, /* kai: kai_Latn_ZZ */
    { 0x161500000000, 0x161530347159 }, /* kaj: kaj_Latn_NG */
    { 0x161680000000, 0x1616b0347109 }, /* kam: kam_Latn_KE */
    { 0x161780000000, 0x1617b0347144 }, /* kao: kao_Latn_ML */
    { 0x161b80000000, 0x161bac3748d4 }, /* kaw: kaw_Kawi_ID */
    { 0x162200000000, 0x16220f3261cf }, /* kbd: kbd_Cyrl_RU */
    { 0x162680000000, 0x1626b03472a4 }, /* kbm: kbm_Latn_ZZ */
    { 0x162800000000, 0x1628303472a4 }, /* kbp: kbp_Latn_ZZ */
    { 0x162880000000, 0x1628b03472a4 }, /* kbq: kbq_Latn_ZZ */
    { 0x162c00000000, 0x162c303472a4 }, /* kbx: kbx_Latn_ZZ */
    { 0x162c80000000, 0x162c86411157 }, /* kby: kby_Arab_NE */
    { 0x163380000000, 0x1633b0347159 }, /* kcg: kcg_Latn_NG */
    { 0x163580000000, 0x1635b03472a1 }, /* kck: kck_Latn_ZW */
    { 0x163600000000, 0x1636303472a4 }, /* kcl: kcl_Latn_ZZ */
    { 0x163a00000000, 0x163a303472a4 }, /* kct: kct_Latn_ZZ */
    { 0x164280000000, 0x1642b0347208 }, /* kde: kde_Latn_TZ */
    { 0x164400000000, 0x1644303471f5 }, /* kdh: kdh_Latn_TG */
    { 0x164600000000, 0x1646303472a4 }, /* kdl: kdl_Latn_ZZ */
    { 0x164a00000000, 0x164a510149f6 }, /* kdt: kdt_Thai_TH */
    { 0x165080000000, 0x1650b034704a }, /* kea: kea_Latn_CV */
    { 0x165700000000, 0x165730347041 }, /* ken: ken_Latn_CM */
    { 0x165d00000000, 0x165d303472a4 }, /* kez: kez_Latn_ZZ */
    { 0x166780000000, 0x1667b034703d }, /* kfo: kfo_Latn_CI */
    { 0x166900000000, 0x166910b608de }, /* kfr: kfr_Deva_IN */
    { 0x166c80000000, 0x166c90b608de }, /* kfy: kfy_Deva_IN */
    { 0x167000000000, 0x167030347038 }, /* kg: kg_Latn_CD */
    { 0x167280000000, 0x1672b03470d4 }, /* kge: kge_Latn_ID */
    { 0x167300000000, 0x1673303472a4 }, /* kgf: kgf_Latn_ZZ */
    { 0x167800000000, 0x16783034702c }, /* kgp: kgp_Latn_BR */
    { 0x168080000000, 0x1680b03470de }, /* kha: kha_Latn_IN */
    { 0x168100000000, 0x1681502ca842 }, /* khb: khb_Talu_CN */
    { 0x168700000000, 0x168710b608de }, /* khn: khn_Deva_IN */
    { 0x168880000000, 0x1688b0347144 }, /* khq: khq_Latn_ML */
    { 0x168980000000, 0x1689b03472a4 }, /* khs: khs_Latn_ZZ */
    { 0x168a00000000, 0x168a372d90de }, /* kht: kht_Mymr_IN */
    { 0x168b80000000, 0x168b86411191 }, /* khw: khw_Arab_PK */
    { 0x168d00000000, 0x168d303472a4 }, /* khz: khz_Latn_ZZ */
    { 0x169000000000, 0x169030347109 }, /* ki: ki_Latn_KE */
    { 0x169500000000, 0x1695303472a4 }, /* kij: kij_Latn_ZZ */
    { 0x169a80000000, 0x169ab0347200 }, /* kiu: kiu_Latn_TR */
    { 0x169b80000000, 0x169bb03472a4 }, /* kiw: kiw_Latn_ZZ */
    { 0x16a000000000, 0x16a030347153 }, /* kj: kj_Latn_NA */
    { 0x16a200000000, 0x16a2303472a4 }, /* kjd: kjd_Latn_ZZ */
    { 0x16a380000000, 0x16a3b02f791f }, /* kjg: kjg_Laoo_LA */
    { 0x16a980000000, 0x16a9b03472a4 }, /* kjs: kjs_Latn_ZZ */
    { 0x16ac80000000, 0x16acb03472a4 }, /* kjy: kjy_Latn_ZZ */
    { 0x16b000000000, 0x16b00f32611e }, /* kk: kk_Cyrl_KZ */
    { 0x16b000000006, 0x16b006411006 }, /* kk_AF: kk_Arab_AF */
    { 0x16b000000042, 0x16b006411042 }, /* kk_CN: kk_Arab_CN */
    { 0x16b0000000e2, 0x16b0064110e2 }, /* kk_IR: kk_Arab_IR */
    { 0x16b000000146, 0x16b006411146 }, /* kk_MN: kk_Arab_MN */
    { 0x16b006411000, 0x16b006411042 }, /* kk_Arab: kk_Arab_CN */
    { 0x16b180000000, 0x16b1b03472a4 }, /* kkc: kkc_Latn_ZZ */
    { 0x16b500000000, 0x16b530347041 }, /* kkj: kkj_Latn_CM */
    { 0x16c000000000, 0x16c0303470a8 }, /* kl: kl_Latn_GL */
    { 0x16c700000000, 0x16c730347109 }, /* kln: kln_Latn_KE */
    { 0x16c880000000, 0x16c8b03472a4 }, /* klq: klq_Latn_ZZ */
    { 0x16ca00000000, 0x16ca303472a4 }, /* klt: klt_Latn_ZZ */
    { 0x16cc00000000, 0x16cc303472a4 }, /* klx: klx_Latn_ZZ */
    { 0x16d000000000, 0x16d02d0d910c }, /* km: km_Khmr_KH */
    { 0x16d100000000, 0x16d13034700f }, /* kmb: kmb_Latn_AO */
    { 0x16d400000000, 0x16d4303472a4 }, /* kmh: kmh_Latn_ZZ */
    { 0x16d780000000, 0x16d7b03472a4 }, /* kmo: kmo_Latn_ZZ */
    { 0x16d980000000, 0x16d9b03472a4 }, /* kms: kms_Latn_ZZ */
    { 0x16da80000000, 0x16dab03472a4 }, /* kmu: kmu_Latn_ZZ */
    { 0x16db80000000, 0x16dbb03472a4 }, /* kmw: kmw_Latn_ZZ */
    { 0x16e000000000, 0x16e02dc408de }, /* kn: kn_Knda_IN */
    { 0x16e300000000, 0x16e3303470b3 }, /* knf: knf_Latn_GW */
    { 0x16e800000000, 0x16e8303472a4 }, /* knp: knp_Latn_ZZ */
    { 0x16f000000000, 0x16f02df22916 }, /* ko: ko_Kore_KR */
    { 0x16f480000000, 0x16f48f3261cf }, /* koi: koi_Cyrl_RU */
    { 0x16f580000000, 0x16f590b608de }, /* kok: kok_Deva_IN */
    { 0x16f600000000, 0x16f6303472a4 }, /* kol: kol_Latn_ZZ */
    { 0x16f980000000, 0x16f9b034708f }, /* kos: kos_Latn_FM */
    { 0x16fd00000000, 0x16fd303472a4 }, /* koz: koz_Latn_ZZ */
    { 0x170280000000, 0x1702b0347130 }, /* kpe: kpe_Latn_LR */
    { 0x170300000000, 0x1703303472a4 }, /* kpf: kpf_Latn_ZZ */
    { 0x170780000000, 0x1707b03472a4 }, /* kpo: kpo_Latn_ZZ */
    { 0x170900000000, 0x1709303472a4 }, /* kpr: kpr_Latn_ZZ */
    { 0x170c00000000, 0x170c303472a4 }, /* kpx: kpx_Latn_ZZ */
    { 0x171100000000, 0x1711303472a4 }, /* kqb: kqb_Latn_ZZ */
    { 0x171300000000, 0x1713303472a4 }, /* kqf: kqf_Latn_ZZ */
    { 0x171980000000, 0x1719b03472a4 }, /* kqs: kqs_Latn_ZZ */
    { 0x171c80000000, 0x171c96884aa4 }, /* kqy: kqy_Ethi_ZZ */
    { 0x172000000000, 0x1720303472a4 }, /* kr: kr_Latn_ZZ */
    { 0x172180000000, 0x17218f3261cf }, /* krc: krc_Cyrl_RU */
    { 0x172480000000, 0x1724b03471e0 }, /* kri: kri_Latn_SL */
    { 0x172500000000, 0x17253034718e }, /* krj: krj_Latn_PH */
    { 0x172600000000, 0x1726303471cf }, /* krl: krl_Latn_RU */
    { 0x172980000000, 0x1729b03472a4 }, /* krs: krs_Latn_ZZ */
    { 0x172a80000000, 0x172a90b608de }, /* kru: kru_Deva_IN */
    { 0x173000000000, 0x1730064110de }, /* ks: ks_Arab_IN */
    { 0x173100000000, 0x173130347208 }, /* ksb: ksb_Latn_TZ */
    { 0x173200000000, 0x1732303472a4 }, /* ksd: ksd_Latn_ZZ */
    { 0x173300000000, 0x173330347041 }, /* ksf: ksf_Latn_CM */
    { 0x173400000000, 0x173430347053 }, /* ksh: ksh_Latn_DE */
    { 0x173500000000, 0x1735303472a4 }, /* ksj: ksj_Latn_ZZ */
    { 0x173900000000, 0x1739303472a4 }, /* ksr: ksr_Latn_ZZ */
    { 0x174100000000, 0x174116884aa4 }, /* ktb: ktb_Ethi_ZZ */
    { 0x174680000000, 0x1746b03472a4 }, /* ktm: ktm_Latn_ZZ */
    { 0x174780000000, 0x1747b03472a4 }, /* kto: kto_Latn_ZZ */
    { 0x174900000000, 0x174930347151 }, /* ktr: ktr_Latn_MY */
    { 0x175000000000, 0x175030347200 }, /* ku: ku_Latn_TR */
    { 0x175000000120, 0x175006411120 }, /* ku_LB: ku_Arab_LB */
    { 0x175006411000, 0x1750064110e1 }, /* ku_Arab: ku_Arab_IQ */
    { 0x175064ba4800, 0x175064ba48a1 }, /* ku_Yezi: ku_Yezi_GE */
    { 0x175100000000, 0x1751303472a4 }, /* kub: kub_Latn_ZZ */
    { 0x175200000000, 0x1752303472a4 }, /* kud: kud_Latn_ZZ */
    { 0x175280000000, 0x1752b03472a4 }, /* kue: kue_Latn_ZZ */
    { 0x175500000000, 0x1755303472a4 }, /* kuj: kuj_Latn_ZZ */
    { 0x175680000000, 0x17568f3261cf }, /* kum: kum_Cyrl_RU */
    { 0x175700000000, 0x1757303472a4 }, /* kun: kun_Latn_ZZ */
    { 0x175800000000, 0x1758303472a4 }, /* kup: kup_Latn_ZZ */
    { 0x175980000000, 0x1759b03472a4 }, /* kus: kus_Latn_ZZ */
    { 0x176000000000, 0x17600f3261cf }, /* kv: kv_Cyrl_RU */
    { 0x176380000000, 0x1763b03472a4 }, /* kvg: kvg_Latn_ZZ */
    { 0x176900000000, 0x1769303470d4 }, /* kvr: kvr_Latn_ID */
    { 0x176c00000000, 0x176c06411191 }, /* kvx: kvx_Arab_PK */
    { 0x177000000000, 0x17703034709e }, /* kw: kw_Latn_GB */
    { 0x177500000000, 0x1775303472a4 }, /* kwj: kwj_Latn_ZZ */
    { 0x177580000000, 0x1775b0347035 }, /* kwk: kwk_Latn_CA */
    { 0x177780000000, 0x1777b03472a4 }, /* kwo: kwo_Latn_ZZ */
    { 0x177880000000, 0x1778b03472a4 }, /* kwq: kwq_Latn_ZZ */
    { 0x178080000000, 0x1780b03472a4 }, /* kxa: kxa_Latn_ZZ */
    { 0x178180000000, 0x178196884aa4 }, /* kxc: kxc_Ethi_ZZ */
    { 0x178280000000, 0x1782b03472a4 }, /* kxe: kxe_Latn_ZZ */
    { 0x178600000000, 0x178610b608de }, /* kxl: kxl_Deva_IN */
    { 0x178680000000, 0x1786d10149f6 }, /* kxm: kxm_Thai_TH */
    { 0x178800000000, 0x178806411191 }, /* kxp: kxp_Arab_PK */
    { 0x178b80000000, 0x178bb03472a4 }, /* kxw: kxw_Latn_ZZ */
    { 0x178d00000000, 0x178d303472a4 }, /* kxz: kxz_Latn_ZZ */
    { 0x179000000000, 0x17900f32610b }, /* ky: ky_Cyrl_KG */
    { 0x179000000042, 0x179006411042 }, /* ky_CN: ky_Arab_CN */
    { 0x179000000200, 0x179030347200 }, /* ky_TR: ky_Latn_TR */
    { 0x179006411000, 0x179006411042 }, /* ky_Arab: ky_Arab_CN */
    { 0x179030347000, 0x179030347200 }, /* ky_Latn: ky_Latn_TR */
    { 0x179280000000, 0x1792b03472a4 }, /* kye: kye_Latn_ZZ */
    { 0x179c00000000, 0x179c303472a4 }, /* kyx: kyx_Latn_ZZ */
    { 0x17a400000000, 0x17a4064112a4 }, /* kzh: kzh_Arab_ZZ */
    { 0x17a500000000, 0x17a530347151 }, /* kzj: kzj_Latn_MY */
    { 0x17a900000000, 0x17a9303472a4 }, /* kzr: kzr_Latn_ZZ */
    { 0x17aa00000000, 0x17aa30347151 }, /* kzt: kzt_Latn_MY */
    { 0x181000000000, 0x181030347223 }, /* la: la_Latn_VA */
    { 0x181100000000, 0x1811312e08ae }, /* lab: lab_Lina_GR */
    { 0x181200000000, 0x181220a290dc }, /* lad: lad_Hebr_IL */
    { 0x181380000000, 0x1813b0347208 }, /* lag: lag_Latn_TZ */
    { 0x181400000000, 0x181406411191 }, /* lah: lah_Arab_PK */
    { 0x181500000000, 0x18153034720f }, /* laj: laj_Latn_UG */
    { 0x181980000000, 0x1819b03472a4 }, /* las: las_Latn_ZZ */
    { 0x182000000000, 0x182030347133 }, /* lb: lb_Latn_LU */
    { 0x182280000000, 0x18228f3261cf }, /* lbe: lbe_Cyrl_RU */
    { 0x182a80000000, 0x182ab03472a4 }, /* lbu: lbu_Latn_ZZ */
    { 0x182b80000000, 0x182bb03470d4 }, /* lbw: lbw_Latn_ID */
    { 0x183680000000, 0x1836b03472a4 }, /* lcm: lcm_Latn_ZZ */
    { 0x183800000000, 0x183851014842 }, /* lcp: lcp_Thai_CN */
    { 0x184100000000, 0x1841303472a4 }, /* ldb: ldb_Latn_ZZ */
    { 0x185200000000, 0x1852303472a4 }, /* led: led_Latn_ZZ */
    { 0x185280000000, 0x1852b03472a4 }, /* lee: lee_Latn_ZZ */
    { 0x185680000000, 0x1856b03472a4 }, /* lem: lem_Latn_ZZ */
    { 0x185800000000, 0x185830b018de }, /* lep: lep_Lepc_IN */
    { 0x185880000000, 0x1858b03472a4 }, /* leq: leq_Latn_ZZ */
    { 0x185a80000000, 0x185ab03472a4 }, /* leu: leu_Latn_ZZ */
    { 0x185d00000000, 0x185d0f3261cf }, /* lez: lez_Cyrl_RU */
    { 0x187000000000, 0x18703034720f }, /* lg: lg_Latn_UG */
    { 0x187380000000, 0x1873b03472a4 }, /* lgg: lgg_Latn_ZZ */
    { 0x189000000000, 0x18903034715e }, /* li: li_Latn_NL */
    { 0x189080000000, 0x1890b03472a4 }, /* lia: lia_Latn_ZZ */
    { 0x189200000000, 0x1892303472a4 }, /* lid: lid_Latn_ZZ */
    { 0x189300000000, 0x189310b60962 }, /* lif: lif_Deva_NP */
    { 0x1893312d1000, 0x1893312d10de }, /* lif_Limb: lif_Limb_IN */
    { 0x189380000000, 0x1893b03472a4 }, /* lig: lig_Latn_ZZ */
    { 0x189400000000, 0x1894303472a4 }, /* lih: lih_Latn_ZZ */
    { 0x189500000000, 0x1895303470e4 }, /* lij: lij_Latn_IT */
    { 0x189600000000, 0x189630347035 }, /* lil: lil_Latn_CA */
    { 0x189980000000, 0x1899b133a842 }, /* lis: lis_Lisu_CN */
    { 0x18a800000000, 0x18a8303470d4 }, /* ljp: ljp_Latn_ID */
    { 0x18b480000000, 0x18b4864110e2 }, /* lki: lki_Arab_IR */
    { 0x18ba00000000, 0x18ba3034721b }, /* lkt: lkt_Latn_US */
    { 0x18c280000000, 0x18c2b03472a4 }, /* lle: lle_Latn_ZZ */
    { 0x18c700000000, 0x18c7303472a4 }, /* lln: lln_Latn_ZZ */
    { 0x18d700000000, 0x18d750aca8de }, /* lmn: lmn_Telu_IN */
    { 0x18d780000000, 0x18d7b03470e4 }, /* lmo: lmo_Latn_IT */
    { 0x18d800000000, 0x18d8303472a4 }, /* lmp: lmp_Latn_ZZ */
    { 0x18e000000000, 0x18e030347038 }, /* ln: ln_Latn_CD */
    { 0x18e980000000, 0x18e9b03472a4 }, /* lns: lns_Latn_ZZ */
    { 0x18ea80000000, 0x18eab03472a4 }, /* lnu: lnu_Latn_ZZ */
    { 0x18f000000000, 0x18f0302f791f }, /* lo: lo_Laoo_LA */
    { 0x18f500000000, 0x18f5303472a4 }, /* loj: loj_Latn_ZZ */
    { 0x18f580000000, 0x18f5b03472a4 }, /* lok: lok_Latn_ZZ */
    { 0x18f600000000, 0x18f630347038 }, /* lol: lol_Latn_CD */
    { 0x18f900000000, 0x18f9303472a4 }, /* lor: lor_Latn_ZZ */
    { 0x18f980000000, 0x18f9b03472a4 }, /* los: los_Latn_ZZ */
    { 0x18fd00000000, 0x18fd30347297 }, /* loz: loz_Latn_ZM */
    { 0x192180000000, 0x1921864110e2 }, /* lrc: lrc_Arab_IR */
    { 0x194000000000, 0x194030347132 }, /* lt: lt_Latn_LT */
    { 0x194380000000, 0x1943b0347134 }, /* ltg: ltg_Latn_LV */
    { 0x195000000000, 0x195030347038 }, /* lu: lu_Latn_CD */
    { 0x195080000000, 0x1950b0347038 }, /* lua: lua_Latn_CD */
    { 0x195780000000, 0x1957b0347109 }, /* luo: luo_Latn_KE */
    { 0x195c80000000, 0x195cb0347109 }, /* luy: luy_Latn_KE */
    { 0x195d00000000, 0x195d064110e2 }, /* luz: luz_Arab_IR */
    { 0x196000000000, 0x196030347134 }, /* lv: lv_Latn_LV */
    { 0x197600000000, 0x1976510149f6 }, /* lwl: lwl_Thai_TH */
    { 0x19a400000000, 0x19a4202e9842 }, /* lzh: lzh_Hans_CN */
    { 0x19ad00000000, 0x19ad30347200 }, /* lzz: lzz_Latn_TR */
    { 0x1a1200000000, 0x1a12303470d4 }, /* mad: mad_Latn_ID */
    { 0x1a1300000000, 0x1a1330347041 }, /* maf: maf_Latn_CM */
    { 0x1a1380000000, 0x1a1390b608de }, /* mag: mag_Deva_IN */
    { 0x1a1480000000, 0x1a1490b608de }, /* mai: mai_Deva_IN */
    { 0x1a1580000000, 0x1a15b03470d4 }, /* mak: mak_Latn_ID */
    { 0x1a1700000000, 0x1a17303470a9 }, /* man: man_Latn_GM */
    { 0x1a17000000aa, 0x1a17396f78aa }, /* man_GN: man_Nkoo_GN */
    { 0x1a17396f7800, 0x1a17396f78aa }, /* man_Nkoo: man_Nkoo_GN */
    { 0x1a1980000000, 0x1a19b0347109 }, /* mas: mas_Latn_KE */
    { 0x1a1b80000000, 0x1a1bb03472a4 }, /* maw: maw_Latn_ZZ */
    { 0x1a1d00000000, 0x1a1d30347150 }, /* maz: maz_Latn_MX */
    { 0x1a2400000000, 0x1a24303472a4 }, /* mbh: mbh_Latn_ZZ */
    { 0x1a2780000000, 0x1a27b03472a4 }, /* mbo: mbo_Latn_ZZ */
    { 0x1a2880000000, 0x1a28b03472a4 }, /* mbq: mbq_Latn_ZZ */
    { 0x1a2a80000000, 0x1a2ab03472a4 }, /* mbu: mbu_Latn_ZZ */
    { 0x1a2b80000000, 0x1a2bb03472a4 }, /* mbw: mbw_Latn_ZZ */
    { 0x1a3480000000, 0x1a34b03472a4 }, /* mci: mci_Latn_ZZ */
    { 0x1a3800000000, 0x1a38303472a4 }, /* mcp: mcp_Latn_ZZ */
    { 0x1a3880000000, 0x1a38b03472a4 }, /* mcq: mcq_Latn_ZZ */
    { 0x1a3900000000, 0x1a39303472a4 }, /* mcr: mcr_Latn_ZZ */
    { 0x1a3a80000000, 0x1a3ab03472a4 }, /* mcu: mcu_Latn_ZZ */
    { 0x1a4080000000, 0x1a40b03472a4 }, /* mda: mda_Latn_ZZ */
    { 0x1a4280000000, 0x1a42864112a4 }, /* mde: mde_Arab_ZZ */
    { 0x1a4300000000, 0x1a430f3261cf }, /* mdf: mdf_Cyrl_RU */
    { 0x1a4400000000, 0x1a443034718e }, /* mdh: mdh_Latn_PH */
    { 0x1a4500000000, 0x1a45303472a4 }, /* mdj: mdj_Latn_ZZ */
    { 0x1a4900000000, 0x1a49303470d4 }, /* mdr: mdr_Latn_ID */
    { 0x1a4c00000000, 0x1a4c16884aa4 }, /* mdx: mdx_Ethi_ZZ */
    { 0x1a5200000000, 0x1a52303472a4 }, /* med: med_Latn_ZZ */
    { 0x1a5280000000, 0x1a52b03472a4 }, /* mee: mee_Latn_ZZ */
    { 0x1a5580000000, 0x1a55b03472a4 }, /* mek: mek_Latn_ZZ */
    { 0x1a5700000000, 0x1a57303471e0 }, /* men: men_Latn_SL */
    { 0x1a5900000000, 0x1a5930347109 }, /* mer: mer_Latn_KE */
    { 0x1a5a00000000, 0x1a5a303472a4 }, /* met: met_Latn_ZZ */
    { 0x1a5a80000000, 0x1a5ab03472a4 }, /* meu: meu_Latn_ZZ */
    { 0x1a6080000000, 0x1a60864111f6 }, /* mfa: mfa_Arab_TH */
    { 0x1a6280000000, 0x1a62b034714d }, /* mfe: mfe_Latn_MU */
    { 0x1a6700000000, 0x1a67303472a4 }, /* mfn: mfn_Latn_ZZ */
    { 0x1a6780000000, 0x1a67b03472a4 }, /* mfo: mfo_Latn_ZZ */
    { 0x1a6880000000, 0x1a68b03472a4 }, /* mfq: mfq_Latn_ZZ */
    { 0x1a7000000000, 0x1a703034713f }, /* mg: mg_Latn_MG */
    { 0x1a7400000000, 0x1a7430347152 }, /* mgh: mgh_Latn_MZ */
    { 0x1a7600000000, 0x1a76303472a4 }, /* mgl: mgl_Latn_ZZ */
    { 0x1a7780000000, 0x1a77b0347041 }, /* mgo: mgo_Latn_CM */
    { 0x1a7800000000, 0x1a7810b60962 }, /* mgp: mgp_Deva_NP */
    { 0x1a7c80000000, 0x1a7cb0347208 }, /* mgy: mgy_Latn_TZ */
    { 0x1a8000000000, 0x1a8030347140 }, /* mh: mh_Latn_MH */
    { 0x1a8480000000, 0x1a84b03472a4 }, /* mhi: mhi_Latn_ZZ */
    { 0x1a8600000000, 0x1a86303472a4 }, /* mhl: mhl_Latn_ZZ */
    { 0x1a9000000000, 0x1a903034716c }, /* mi: mi_Latn_NZ */
    { 0x1a9180000000, 0x1a91b0347035 }, /* mic: mic_Latn_CA */
    { 0x1a9300000000, 0x1a93303472a4 }, /* mif: mif_Latn_ZZ */
    { 0x1a9700000000, 0x1a97303470d4 }, /* min: min_Latn_ID */
    { 0x1a9b80000000, 0x1a9bb03472a4 }, /* miw: miw_Latn_ZZ */
    { 0x1ab000000000, 0x1ab00f326143 }, /* mk: mk_Cyrl_MK */
    { 0x1ab480000000, 0x1ab4864112a4 }, /* mki: mki_Arab_ZZ */
    { 0x1ab600000000, 0x1ab6303472a4 }, /* mkl: mkl_Latn_ZZ */
    { 0x1ab800000000, 0x1ab8303472a4 }, /* mkp: mkp_Latn_ZZ */
    { 0x1abb80000000, 0x1abbb03472a4 }, /* mkw: mkw_Latn_ZZ */
    { 0x1ac000000000, 0x1ac0359968de }, /* ml: ml_Mlym_IN */
    { 0x1ac280000000, 0x1ac2b03472a4 }, /* mle: mle_Latn_ZZ */
    { 0x1ac800000000, 0x1ac8303472a4 }, /* mlp: mlp_Latn_ZZ */
    { 0x1ac980000000, 0x1ac9b03471d8 }, /* mls: mls_Latn_SD */
    { 0x1ad780000000, 0x1ad7b03472a4 }, /* mmo: mmo_Latn_ZZ */
    { 0x1ada80000000, 0x1adab03472a4 }, /* mmu: mmu_Latn_ZZ */
    { 0x1adc00000000, 0x1adc303472a4 }, /* mmx: mmx_Latn_ZZ */
    { 0x1ae000000000, 0x1ae00f326146 }, /* mn: mn_Cyrl_MN */
    { 0x1ae000000042, 0x1ae035ee3842 }, /* mn_CN: mn_Mong_CN */
    { 0x1ae035ee3800, 0x1ae035ee3842 }, /* mn_Mong: mn_Mong_CN */
    { 0x1ae080000000, 0x1ae0b03472a4 }, /* mna: mna_Latn_ZZ */
    { 0x1ae300000000, 0x1ae3303472a4 }, /* mnf: mnf_Latn_ZZ */
    { 0x1ae480000000, 0x1ae488ae38de }, /* mni: mni_Beng_IN */
    { 0x1aeb80000000, 0x1aebb72d9145 }, /* mnw: mnw_Mymr_MM */
    { 0x1af000000000, 0x1af0303471c9 }, /* mo: mo_Latn_RO */
    { 0x1af080000000, 0x1af0b03472a4 }, /* moa: moa_Latn_ZZ */
    { 0x1af280000000, 0x1af2b0347035 }, /* moe: moe_Latn_CA */
    { 0x1af400000000, 0x1af430347035 }, /* moh: moh_Latn_CA */
    { 0x1af980000000, 0x1af9b0347020 }, /* mos: mos_Latn_BF */
    { 0x1afc00000000, 0x1afc303472a4 }, /* mox: mox_Latn_ZZ */
    { 0x1b0800000000, 0x1b08303472a4 }, /* mpp: mpp_Latn_ZZ */
    { 0x1b0980000000, 0x1b09b03472a4 }, /* mps: mps_Latn_ZZ */
    { 0x1b0a00000000, 0x1b0a303472a4 }, /* mpt: mpt_Latn_ZZ */
    { 0x1b0c00000000, 0x1b0c303472a4 }, /* mpx: mpx_Latn_ZZ */
    { 0x1b1600000000, 0x1b16303472a4 }, /* mql: mql_Latn_ZZ */
    { 0x1b2000000000, 0x1b2010b608de }, /* mr: mr_Deva_IN */
    { 0x1b2200000000, 0x1b2210b60962 }, /* mrd: mrd_Deva_NP */
    { 0x1b2500000000, 0x1b250f3261cf }, /* mrj: mrj_Cyrl_RU */
    { 0x1b2780000000, 0x1b27b64f781e }, /* mro: mro_Mroo_BD */
    { 0x1b3000000000, 0x1b3030347151 }, /* ms: ms_Latn_MY */
    { 0x1b3000000037, 0x1b3006411037 }, /* ms_CC: ms_Arab_CC */
    { 0x1b4000000000, 0x1b403034714c }, /* mt: mt_Latn_MT */
    { 0x1b4180000000, 0x1b41b03472a4 }, /* mtc: mtc_Latn_ZZ */
    { 0x1b4300000000, 0x1b43303472a4 }, /* mtf: mtf_Latn_ZZ */
    { 0x1b4480000000, 0x1b44b03472a4 }, /* mti: mti_Latn_ZZ */
    { 0x1b4900000000, 0x1b4910b608de }, /* mtr: mtr_Deva_IN */
    { 0x1b5080000000, 0x1b50b0347041 }, /* mua: mua_Latn_CM */
    { 0x1b5900000000, 0x1b59303472a4 }, /* mur: mur_Latn_ZZ */
    { 0x1b5980000000, 0x1b59b034721b }, /* mus: mus_Latn_US */
    { 0x1b6080000000, 0x1b60b03472a4 }, /* mva: mva_Latn_ZZ */
    { 0x1b6700000000, 0x1b67303472a4 }, /* mvn: mvn_Latn_ZZ */
    { 0x1b6c80000000, 0x1b6c86411191 }, /* mvy: mvy_Arab_PK */
    { 0x1b7580000000, 0x1b75b0347144 }, /* mwk: mwk_Latn_ML */
    { 0x1b7900000000, 0x1b7910b608de }, /* mwr: mwr_Deva_IN */
    { 0x1b7b00000000, 0x1b7b303470d4 }, /* mwv: mwv_Latn_ID */
    { 0x1b7b80000000, 0x1b7ba1ae821b }, /* mww: mww_Hmnp_US */
    { 0x1b8180000000, 0x1b81b03472a1 }, /* mxc: mxc_Latn_ZW */
    { 0x1b8680000000, 0x1b86b03472a4 }, /* mxm: mxm_Latn_ZZ */
    { 0x1b9000000000, 0x1b90372d9145 }, /* my: my_Mymr_MM */
    { 0x1b9580000000, 0x1b95b03472a4 }, /* myk: myk_Latn_ZZ */
    { 0x1b9680000000, 0x1b9696884aa4 }, /* mym: mym_Ethi_ZZ */
    { 0x1b9b00000000, 0x1b9b0f3261cf }, /* myv: myv_Cyrl_RU */
    { 0x1b9b80000000, 0x1b9bb03472a4 }, /* myw: myw_Latn_ZZ */
    { 0x1b9c00000000, 0x1b9c3034720f }, /* myx: myx_Latn_UG */
    { 0x1b9d00000000, 0x1b9d342e20e2 }, /* myz: myz_Mand_IR */
    { 0x1ba580000000, 0x1ba5b03472a4 }, /* mzk: mzk_Latn_ZZ */
    { 0x1ba680000000, 0x1ba6b03472a4 }, /* mzm: mzm_Latn_ZZ */
    { 0x1ba700000000, 0x1ba7064110e2 }, /* mzn: mzn_Arab_IR */
    { 0x1ba800000000, 0x1ba8303472a4 }, /* mzp: mzp_Latn_ZZ */
    { 0x1bab80000000, 0x1babb03472a4 }, /* mzw: mzw_Latn_ZZ */
    { 0x1bad00000000, 0x1bad303472a4 }, /* mzz: mzz_Latn_ZZ */
    { 0x1c1000000000, 0x1c1030347164 }, /* na: na_Latn_NR */
    { 0x1c1180000000, 0x1c11b03472a4 }, /* nac: nac_Latn_ZZ */
    { 0x1c1300000000, 0x1c13303472a4 }, /* naf: naf_Latn_ZZ */
    { 0x1c1580000000, 0x1c15b03472a4 }, /* nak: nak_Latn_ZZ */
    { 0x1c1700000000, 0x1c17202e9842 }, /* nan: nan_Hans_CN */
    { 0x1c1800000000, 0x1c18303470e4 }, /* nap: nap_Latn_IT */
    { 0x1c1880000000, 0x1c18b0347153 }, /* naq: naq_Latn_NA */
    { 0x1c1980000000, 0x1c19b03472a4 }, /* nas: nas_Latn_ZZ */
    { 0x1c2000000000, 0x1c2030347161 }, /* nb: nb_Latn_NO */
    { 0x1c3080000000, 0x1c30b03472a4 }, /* nca: nca_Latn_ZZ */
    { 0x1c3280000000, 0x1c32b03472a4 }, /* nce: nce_Latn_ZZ */
    { 0x1c3300000000, 0x1c33303472a4 }, /* ncf: ncf_Latn_ZZ */
    { 0x1c3400000000, 0x1c3430347150 }, /* nch: nch_Latn_MX */
    { 0x1c3780000000, 0x1c37b03472a4 }, /* nco: nco_Latn_ZZ */
    { 0x1c3a80000000, 0x1c3ab03472a4 }, /* ncu: ncu_Latn_ZZ */
    { 0x1c4000000000, 0x1c40303472a1 }, /* nd: nd_Latn_ZW */
    { 0x1c4180000000, 0x1c41b0347152 }, /* ndc: ndc_Latn_MZ */
    { 0x1c4980000000, 0x1c49b0347053 }, /* nds: nds_Latn_DE */
    { 0x1c5000000000, 0x1c5010b60962 }, /* ne: ne_Deva_NP */
    { 0x1c5100000000, 0x1c51303472a4 }, /* neb: neb_Latn_ZZ */
    { 0x1c5b80000000, 0x1c5b90b60962 }, /* new: new_Deva_NP */
    { 0x1c5c00000000, 0x1c5c303472a4 }, /* nex: nex_Latn_ZZ */
    { 0x1c6900000000, 0x1c69303472a4 }, /* nfr: nfr_Latn_ZZ */
    { 0x1c7000000000, 0x1c7030347153 }, /* ng: ng_Latn_NA */
    { 0x1c7080000000, 0x1c70b03472a4 }, /* nga: nga_Latn_ZZ */
    { 0x1c7100000000, 0x1c71303472a4 }, /* ngb: ngb_Latn_ZZ */
    { 0x1c7600000000, 0x1c7630347152 }, /* ngl: ngl_Latn_MZ */
    { 0x1c8100000000, 0x1c81303472a4 }, /* nhb: nhb_Latn_ZZ */
    { 0x1c8280000000, 0x1c82b0347150 }, /* nhe: nhe_Latn_MX */
    { 0x1c8b80000000, 0x1c8bb0347150 }, /* nhw: nhw_Latn_MX */
    { 0x1c9300000000, 0x1c93303472a4 }, /* nif: nif_Latn_ZZ */
    { 0x1c9480000000, 0x1c94b03472a4 }, /* nii: nii_Latn_ZZ */
    { 0x1c9500000000, 0x1c95303470d4 }, /* nij: nij_Latn_ID */
    { 0x1c9700000000, 0x1c97303472a4 }, /* nin: nin_Latn_ZZ */
    { 0x1c9a80000000, 0x1c9ab0347167 }, /* niu: niu_Latn_NU */
    { 0x1c9c80000000, 0x1c9cb03472a4 }, /* niy: niy_Latn_ZZ */
    { 0x1c9d00000000, 0x1c9d303472a4 }, /* niz: niz_Latn_ZZ */
    { 0x1ca780000000, 0x1ca7b03470de }, /* njo: njo_Latn_IN */
    { 0x1cb380000000, 0x1cb3b03472a4 }, /* nkg: nkg_Latn_ZZ */
    { 0x1cb780000000, 0x1cb7b03472a4 }, /* nko: nko_Latn_ZZ */
    { 0x1cc000000000, 0x1cc03034715e }, /* nl: nl_Latn_NL */
    { 0x1cd380000000, 0x1cd3b0347041 }, /* nmg: nmg_Latn_CM */
    { 0x1cdd00000000, 0x1cdd303472a4 }, /* nmz: nmz_Latn_ZZ */
    { 0x1ce000000000, 0x1ce030347161 }, /* nn: nn_Latn_NO */
    { 0x1ce300000000, 0x1ce3303472a4 }, /* nnf: nnf_Latn_ZZ */
    { 0x1ce400000000, 0x1ce430347041 }, /* nnh: nnh_Latn_CM */
    { 0x1ce580000000, 0x1ce5b03472a4 }, /* nnk: nnk_Latn_ZZ */
    { 0x1ce680000000, 0x1ce6b03472a4 }, /* nnm: nnm_Latn_ZZ */
    { 0x1ce800000000, 0x1ce85c6878de }, /* nnp: nnp_Wcho_IN */
    { 0x1cf000000000, 0x1cf030347161 }, /* no: no_Latn_NO */
    { 0x1cf200000000, 0x1cf2302e09f6 }, /* nod: nod_Lana_TH */
    { 0x1cf280000000, 0x1cf290b608de }, /* noe: noe_Deva_IN */
    { 0x1cf700000000, 0x1cf74aae91d9 }, /* non: non_Runr_SE */
    { 0x1cf800000000, 0x1cf8303472a4 }, /* nop: nop_Latn_ZZ */
    { 0x1cfa80000000, 0x1cfab03472a4 }, /* nou: nou_Latn_ZZ */
    { 0x1d1780000000, 0x1d17b96f78aa }, /* nqo: nqo_Nkoo_GN */
    { 0x1d2000000000, 0x1d203034728b }, /* nr: nr_Latn_ZA */
    { 0x1d2100000000, 0x1d21303472a4 }, /* nrb: nrb_Latn_ZZ */
    { 0x1d3580000000, 0x1d358c2e9835 }, /* nsk: nsk_Cans_CA */
    { 0x1d3700000000, 0x1d37303472a4 }, /* nsn: nsn_Latn_ZZ */
    { 0x1d3780000000, 0x1d37b034728b }, /* nso: nso_Latn_ZA */
    { 0x1d3980000000, 0x1d39b03472a4 }, /* nss: nss_Latn_ZZ */
    { 0x1d3a00000000, 0x1d3a51d308de }, /* nst: nst_Tnsa_IN */
    { 0x1d4680000000, 0x1d46b03472a4 }, /* ntm: ntm_Latn_ZZ */
    { 0x1d4900000000, 0x1d49303472a4 }, /* ntr: ntr_Latn_ZZ */
    { 0x1d5480000000, 0x1d54b03472a4 }, /* nui: nui_Latn_ZZ */
    { 0x1d5800000000, 0x1d58303472a4 }, /* nup: nup_Latn_ZZ */
    { 0x1d5980000000, 0x1d59b03471e7 }, /* nus: nus_Latn_SS */
    { 0x1d5b00000000, 0x1d5b303472a4 }, /* nuv: nuv_Latn_ZZ */
    { 0x1d5c00000000, 0x1d5c303472a4 }, /* nux: nux_Latn_ZZ */
    { 0x1d6000000000, 0x1d603034721b }, /* nv: nv_Latn_US */
    { 0x1d7100000000, 0x1d71303472a4 }, /* nwb: nwb_Latn_ZZ */
    { 0x1d8880000000, 0x1d88b0347042 }, /* nxq: nxq_Latn_CN */
    { 0x1d8900000000, 0x1d89303472a4 }, /* nxr: nxr_Latn_ZZ */
    { 0x1d9000000000, 0x1d903034714f }, /* ny: ny_Latn_MW */
    { 0x1d9680000000, 0x1d96b0347208 }, /* nym: nym_Latn_TZ */
    { 0x1d9700000000, 0x1d973034720f }, /* nyn: nyn_Latn_UG */
    { 0x1da480000000, 0x1da4b03470a4 }, /* nzi: nzi_Latn_GH */
    { 0x1e3000000000, 0x1e3030347094 }, /* oc: oc_Latn_FR */
    { 0x1e300000007b, 0x1e303034707b }, /* oc_ES: oc_Latn_ES */
    { 0x1e7180000000, 0x1e71b03472a4 }, /* ogc: ogc_Latn_ZZ */
    { 0x1ea000000000, 0x1ea00c2e9835 }, /* oj: oj_Cans_CA */
    { 0x1ea980000000, 0x1ea98c2e9835 }, /* ojs: ojs_Cans_CA */
    { 0x1eb080000000, 0x1eb0b0347035 }, /* oka: oka_Latn_CA */
    { 0x1eb900000000, 0x1eb9303472a4 }, /* okr: okr_Latn_ZZ */
    { 0x1ebb00000000, 0x1ebb303472a4 }, /* okv: okv_Latn_ZZ */
    { 0x1ed000000000, 0x1ed03034707c }, /* om: om_Latn_ET */
    { 0x1ee380000000, 0x1ee3b03472a4 }, /* ong: ong_Latn_ZZ */
    { 0x1ee700000000, 0x1ee7303472a4 }, /* onn: onn_Latn_ZZ */
    { 0x1ee980000000, 0x1ee9b03472a4 }, /* ons: ons_Latn_ZZ */
    { 0x1f0680000000, 0x1f06b03472a4 }, /* opm: opm_Latn_ZZ */
    { 0x1f2000000000, 0x1f203e5908de }, /* or: or_Orya_IN */
    { 0x1f2780000000, 0x1f27b03472a4 }, /* oro: oro_Latn_ZZ */
    { 0x1f2a80000000, 0x1f2a864112a4 }, /* oru: oru_Arab_ZZ */
    { 0x1f3000000000, 0x1f300f3260a1 }, /* os: os_Cyrl_GE */
    { 0x1f3080000000, 0x1f30be672a1b }, /* osa: osa_Osge_US */
    { 0x1f4080000000, 0x1f40864112a4 }, /* ota: ota_Arab_ZZ */
    { 0x1f4580000000, 0x1f45be4b4146 }, /* otk: otk_Orkh_MN */
    { 0x1f5480000000, 0x1f54bea79477 }, /* oui: oui_Ougr_143 */
    { 0x1fa680000000, 0x1fa6b03472a4 }, /* ozm: ozm_Latn_ZZ */
    { 0x201000000000, 0x20101eb2a8de }, /* pa: pa_Guru_IN */
    { 0x201000000191, 0x201006411191 }, /* pa_PK: pa_Arab_PK */
    { 0x201006411000, 0x201006411191 }, /* pa_Arab: pa_Arab_PK */
    { 0x201380000000, 0x2013b034718e }, /* pag: pag_Latn_PH */
    { 0x201600000000, 0x2016410c48e2 }, /* pal: pal_Phli_IR */
    { 0x2016410c8000, 0x2016410c8042 }, /* pal_Phlp: pal_Phlp_CN */
    { 0x201680000000, 0x2016b034718e }, /* pam: pam_Latn_PH */
    { 0x201800000000, 0x201830347017 }, /* pap: pap_Latn_AW */
    { 0x201a80000000, 0x201ab034719d }, /* pau: pau_Latn_PW */
    { 0x202480000000, 0x2024b03472a4 }, /* pbi: pbi_Latn_ZZ */
    { 0x203200000000, 0x203230347094 }, /* pcd: pcd_Latn_FR */
    { 0x203680000000, 0x2036b0347159 }, /* pcm: pcm_Latn_NG */
    { 0x204180000000, 0x2041b034721b }, /* pdc: pdc_Latn_US */
    { 0x204a00000000, 0x204a30347035 }, /* pdt: pdt_Latn_CA */
    { 0x205200000000, 0x2052303472a4 }, /* ped: ped_Latn_ZZ */
    { 0x205780000000, 0x2057e20578e2 }, /* peo: peo_Xpeo_IR */
    { 0x205c00000000, 0x205c303472a4 }, /* pex: pex_Latn_ZZ */
    { 0x206600000000, 0x206630347053 }, /* pfl: pfl_Latn_DE */
    { 0x208600000000, 0x2086064112a4 }, /* phl: phl_Arab_ZZ */
    { 0x208700000000, 0x2087410ec120 }, /* phn: phn_Phnx_LB */
    { 0x209600000000, 0x2096303472a4 }, /* pil: pil_Latn_ZZ */
    { 0x209800000000, 0x2098303472a4 }, /* pip: pip_Latn_ZZ */
    { 0x209980000000, 0x2099b03471d6 }, /* pis: pis_Latn_SB */
    { 0x20b080000000, 0x20b08a4140de }, /* pka: pka_Brah_IN */
    { 0x20b780000000, 0x20b7b0347109 }, /* pko: pko_Latn_KE */
    { 0x20c000000000, 0x20c030347192 }, /* pl: pl_Latn_PL */
    { 0x20c080000000, 0x20c0b03472a4 }, /* pla: pla_Latn_ZZ */
    { 0x20d980000000, 0x20d9b03470e4 }, /* pms: pms_Latn_IT */
    { 0x20e380000000, 0x20e3b03472a4 }, /* png: png_Latn_ZZ */
    { 0x20e700000000, 0x20e7303472a4 }, /* pnn: pnn_Latn_ZZ */
    { 0x20ea00000000, 0x20ea1e4558ae }, /* pnt: pnt_Grek_GR */
    { 0x20f700000000, 0x20f73034708f }, /* pon: pon_Latn_FM */
    { 0x210080000000, 0x210090b608de }, /* ppa: ppa_Deva_IN */
    { 0x210780000000, 0x2107b03472a4 }, /* ppo: ppo_Latn_ZZ */
    { 0x211680000000, 0x2116b0347035 }, /* pqm: pqm_Latn_CA */
    { 0x212080000000, 0x2120ad019191 }, /* pra: pra_Khar_PK */
    { 0x212200000000, 0x2122064110e2 }, /* prd: prd_Arab_IR */
    { 0x212380000000, 0x2123b03473e9 }, /* prg: prg_Latn_001 */
    { 0x213000000000, 0x213006411006 }, /* ps: ps_Arab_AF */
    { 0x213980000000, 0x2139b03472a4 }, /* pss: pss_Latn_ZZ */
    { 0x214000000000, 0x21403034702c }, /* pt: pt_Latn_BR */
    { 0x214800000000, 0x2148303472a4 }, /* ptp: ptp_Latn_ZZ */
    { 0x215a80000000, 0x215ab034709d }, /* puu: puu_Latn_GA */
    { 0x217080000000, 0x2170b03472a4 }, /* pwa: pwa_Latn_ZZ */
    { 0x235000000000, 0x23503034718b }, /* qu: qu_Latn_PE */
    { 0x235180000000, 0x2351b03470b0 }, /* quc: quc_Latn_GT */
    { 0x235380000000, 0x2353b034706b }, /* qug: qug_Latn_EC */
    { 0x241480000000, 0x2414b03472a4 }, /* rai: rai_Latn_ZZ */
    { 0x241500000000, 0x241510b608de }, /* raj: raj_Deva_IN */
    { 0x241780000000, 0x2417b03472a4 }, /* rao: rao_Latn_ZZ */
    { 0x243300000000, 0x2433303471bf }, /* rcf: rcf_Latn_RE */
    { 0x245500000000, 0x2455303470d4 }, /* rej: rej_Latn_ID */
    { 0x245600000000, 0x2456303472a4 }, /* rel: rel_Latn_ZZ */
    { 0x245980000000, 0x2459b03472a4 }, /* res: res_Latn_ZZ */
    { 0x247700000000, 0x2477303470e4 }, /* rgn: rgn_Latn_IT */
    { 0x248380000000, 0x2483c9e83945 }, /* rhg: rhg_Rohg_MM */
    { 0x249080000000, 0x2490b03470de }, /* ria: ria_Latn_IN */
    { 0x249300000000, 0x249350ce3939 }, /* rif: rif_Tfng_MA */
    { 0x24930000015e, 0x24933034715e }, /* rif_NL: rif_Latn_NL */
    { 0x24a980000000, 0x24a990b60962 }, /* rjs: rjs_Deva_NP */
    { 0x24ba00000000, 0x24ba08ae381e }, /* rkt: rkt_Beng_BD */
    { 0x24d000000000, 0x24d03034703c }, /* rm: rm_Latn_CH */
    { 0x24d300000000, 0x24d33034708b }, /* rmf: rmf_Latn_FI */
    { 0x24d780000000, 0x24d7b034703c }, /* rmo: rmo_Latn_CH */
    { 0x24da00000000, 0x24da064110e2 }, /* rmt: rmt_Arab_IR */
    { 0x24da80000000, 0x24dab03471d9 }, /* rmu: rmu_Latn_SE */
    { 0x24e000000000, 0x24e030347023 }, /* rn: rn_Latn_BI */
    { 0x24e080000000, 0x24e0b03472a4 }, /* rna: rna_Latn_ZZ */
    { 0x24e380000000, 0x24e3b0347152 }, /* rng: rng_Latn_MZ */
    { 0x24f000000000, 0x24f0303471c9 }, /* ro: ro_Latn_RO */
    { 0x24f100000000, 0x24f1303470d4 }, /* rob: rob_Latn_ID */
    { 0x24f300000000, 0x24f330347208 }, /* rof: rof_Latn_TZ */
    { 0x24f780000000, 0x24f7b03472a4 }, /* roo: roo_Latn_ZZ */
    { 0x252780000000, 0x2527b03472a4 }, /* rro: rro_Latn_ZZ */
    { 0x254680000000, 0x2546b034708c }, /* rtm: rtm_Latn_FJ */
    { 0x255000000000, 0x25500f3261cf }, /* ru: ru_Cyrl_RU */
    { 0x255280000000, 0x25528f326209 }, /* rue: rue_Cyrl_UA */
    { 0x255380000000, 0x2553b03471d6 }, /* rug: rug_Latn_SB */
    { 0x257000000000, 0x2570303471d1 }, /* rw: rw_Latn_RW */
    { 0x257580000000, 0x2575b0347208 }, /* rwk: rwk_Latn_TZ */
    { 0x257780000000, 0x2577b03472a4 }, /* rwo: rwo_Latn_ZZ */
    { 0x259a80000000, 0x259aac2e08fa }, /* ryu: ryu_Kana_JP */
    { 0x261000000000, 0x261010b608de }, /* sa: sa_Deva_IN */
    { 0x261300000000, 0x2613303470a4 }, /* saf: saf_Latn_GH */
    { 0x261400000000, 0x26140f3261cf }, /* sah: sah_Cyrl_RU */
    { 0x261880000000, 0x2618b0347109 }, /* saq: saq_Latn_KE */
    { 0x261980000000, 0x2619b03470d4 }, /* sas: sas_Latn_ID */
    { 0x261a00000000, 0x261a3d8358de }, /* sat: sat_Olck_IN */
    { 0x261b00000000, 0x261b303471e2 }, /* sav: sav_Latn_SN */
    { 0x261d00000000, 0x261d4c3590de }, /* saz: saz_Saur_IN */
    { 0x262080000000, 0x2620b03472a4 }, /* sba: sba_Latn_ZZ */
    { 0x262280000000, 0x2622b03472a4 }, /* sbe: sbe_Latn_ZZ */
    { 0x262800000000, 0x262830347208 }, /* sbp: sbp_Latn_TZ */
    { 0x263000000000, 0x2630303470e4 }, /* sc: sc_Latn_IT */
    { 0x263580000000, 0x263590b608de }, /* sck: sck_Deva_IN */
    { 0x263600000000, 0x2636064112a4 }, /* scl: scl_Arab_ZZ */
    { 0x263700000000, 0x2637303470e4 }, /* scn: scn_Latn_IT */
    { 0x263780000000, 0x2637b034709e }, /* sco: sco_Latn_GB */
    { 0x264000000000, 0x264006411191 }, /* sd: sd_Arab_PK */
    { 0x2640000000de, 0x264010b608de }, /* sd_IN: sd_Deva_IN */
    { 0x264010b60800, 0x264010b608de }, /* sd_Deva: sd_Deva_IN */
    { 0x26402d0f5000, 0x26402d0f50de }, /* sd_Khoj: sd_Khoj_IN */
    { 0x26404d2e2000, 0x26404d2e20de }, /* sd_Sind: sd_Sind_IN */
    { 0x264180000000, 0x2641b03470e4 }, /* sdc: sdc_Latn_IT */
    { 0x264400000000, 0x2644064110e2 }, /* sdh: sdh_Arab_IR */
    { 0x265000000000, 0x265030347161 }, /* se: se_Latn_NO */
    { 0x265300000000, 0x26533034703d }, /* sef: sef_Latn_CI */
    { 0x265400000000, 0x265430347152 }, /* seh: seh_Latn_MZ */
    { 0x265480000000, 0x2654b0347150 }, /* sei: sei_Latn_MX */
    { 0x265980000000, 0x2659b0347144 }, /* ses: ses_Latn_ML */
    { 0x267000000000, 0x26703034703a }, /* sg: sg_Latn_CF */
    { 0x267080000000, 0x2670bce168d5 }, /* sga: sga_Ogam_IE */
    { 0x267980000000, 0x2679b0347132 }, /* sgs: sgs_Latn_LT */
    { 0x267b80000000, 0x267b96884aa4 }, /* sgw: sgw_Ethi_ZZ */
    { 0x267d00000000, 0x267d303472a4 }, /* sgz: sgz_Latn_ZZ */
    { 0x268480000000, 0x2684d0ce3939 }, /* shi: shi_Tfng_MA */
    { 0x268580000000, 0x2685b03472a4 }, /* shk: shk_Latn_ZZ */
    { 0x268700000000, 0x2687372d9145 }, /* shn: shn_Mymr_MM */
    { 0x268a80000000, 0x268a864112a4 }, /* shu: shu_Arab_ZZ */
    { 0x269000000000, 0x26904d2e4129 }, /* si: si_Sinh_LK */
    { 0x269200000000, 0x26923034707c }, /* sid: sid_Latn_ET */
    { 0x269380000000, 0x2693b03472a4 }, /* sig: sig_Latn_ZZ */
    { 0x269600000000, 0x2696303472a4 }, /* sil: sil_Latn_ZZ */
    { 0x269680000000, 0x2696b03472a4 }, /* sim: sim_Latn_ZZ */
    { 0x26a900000000, 0x26a9303472a4 }, /* sjr: sjr_Latn_ZZ */
    { 0x26b000000000, 0x26b0303471df }, /* sk: sk_Latn_SK */
    { 0x26b180000000, 0x26b1b03472a4 }, /* skc: skc_Latn_ZZ */
    { 0x26b900000000, 0x26b906411191 }, /* skr: skr_Arab_PK */
    { 0x26b980000000, 0x26b9b03472a4 }, /* sks: sks_Latn_ZZ */
    { 0x26c000000000, 0x26c0303471dd }, /* sl: sl_Latn_SI */
    { 0x26c200000000, 0x26c2303472a4 }, /* sld: sld_Latn_ZZ */
    { 0x26c480000000, 0x26c4b0347192 }, /* sli: sli_Latn_PL */
    { 0x26c600000000, 0x26c6303472a4 }, /* sll: sll_Latn_ZZ */
    { 0x26cc80000000, 0x26ccb03470d4 }, /* sly: sly_Latn_ID */
    { 0x26d000000000, 0x26d03034724f }, /* sm: sm_Latn_WS */
    { 0x26d080000000, 0x26d0b03471d9 }, /* sma: sma_Latn_SE */
    { 0x26d200000000, 0x26d23034700f }, /* smd: smd_Latn_AO */
    { 0x26d500000000, 0x26d5303471d9 }, /* smj: smj_Latn_SE */
    { 0x26d700000000, 0x26d73034708b }, /* smn: smn_Latn_FI */
    { 0x26d800000000, 0x26d84c2d90dc }, /* smp: smp_Samr_IL */
    { 0x26d880000000, 0x26d8b03472a4 }, /* smq: smq_Latn_ZZ */
    { 0x26d980000000, 0x26d9b034708b }, /* sms: sms_Latn_FI */
    { 0x26e000000000, 0x26e0303472a1 }, /* sn: sn_Latn_ZW */
    { 0x26e100000000, 0x26e130347151 }, /* snb: snb_Latn_MY */
    { 0x26e180000000, 0x26e1b03472a4 }, /* snc: snc_Latn_ZZ */
    { 0x26e580000000, 0x26e5b0347144 }, /* snk: snk_Latn_ML */
    { 0x26e800000000, 0x26e8303472a4 }, /* snp: snp_Latn_ZZ */
    { 0x26ec00000000, 0x26ec303472a4 }, /* snx: snx_Latn_ZZ */
    { 0x26ec80000000, 0x26ecb03472a4 }, /* sny: sny_Latn_ZZ */
    { 0x26f000000000, 0x26f0303471e3 }, /* so: so_Latn_SO */
    { 0x26f380000000, 0x26f3cde72222 }, /* sog: sog_Sogd_UZ */
    { 0x26f580000000, 0x26f5b03472a4 }, /* sok: sok_Latn_ZZ */
    { 0x26f880000000, 0x26f8b03472a4 }, /* soq: soq_Latn_ZZ */
    { 0x26fa80000000, 0x26fad10149f6 }, /* sou: sou_Thai_TH */
    { 0x26fc80000000, 0x26fcb03472a4 }, /* soy: soy_Latn_ZZ */
    { 0x270200000000, 0x2702303472a4 }, /* spd: spd_Latn_ZZ */
    { 0x270600000000, 0x2706303472a4 }, /* spl: spl_Latn_ZZ */
    { 0x270980000000, 0x2709b03472a4 }, /* sps: sps_Latn_ZZ */
    { 0x271000000000, 0x27103034700c }, /* sq: sq_Latn_AL */
    { 0x272000000000, 0x27200f3261cd }, /* sr: sr_Cyrl_RS */
    { 0x27200000013d, 0x27203034713d }, /* sr_ME: sr_Latn_ME */
    { 0x2720000001c9, 0x2720303471c9 }, /* sr_RO: sr_Latn_RO */
    { 0x2720000001cf, 0x2720303471cf }, /* sr_RU: sr_Latn_RU */
    { 0x272000000200, 0x272030347200 }, /* sr_TR: sr_Latn_TR */
    { 0x272100000000, 0x27214df208de }, /* srb: srb_Sora_IN */
    { 0x272700000000, 0x2727303471e6 }, /* srn: srn_Latn_SR */
    { 0x272900000000, 0x2729303471e2 }, /* srr: srr_Latn_SN */
    { 0x272c00000000, 0x272c10b608de }, /* srx: srx_Deva_IN */
    { 0x273000000000, 0x27303034728b }, /* ss: ss_Latn_ZA */
    { 0x273200000000, 0x2732303472a4 }, /* ssd: ssd_Latn_ZZ */
    { 0x273380000000, 0x2733b03472a4 }, /* ssg: ssg_Latn_ZZ */
    { 0x273c80000000, 0x273cb034707a }, /* ssy: ssy_Latn_ER */
    { 0x274000000000, 0x27403034728b }, /* st: st_Latn_ZA */
    { 0x274580000000, 0x2745b03472a4 }, /* stk: stk_Latn_ZZ */
    { 0x274880000000, 0x2748b0347053 }, /* stq: stq_Latn_DE */
    { 0x275000000000, 0x2750303470d4 }, /* su: su_Latn_ID */
    { 0x275080000000, 0x2750b03472a4 }, /* sua: sua_Latn_ZZ */
    { 0x275280000000, 0x2752b03472a4 }, /* sue: sue_Latn_ZZ */
    { 0x275580000000, 0x2755b0347208 }, /* suk: suk_Latn_TZ */
    { 0x275900000000, 0x2759303472a4 }, /* sur: sur_Latn_ZZ */
    { 0x275980000000, 0x2759b03470aa }, /* sus: sus_Latn_GN */
    { 0x276000000000, 0x2760303471d9 }, /* sv: sv_Latn_SE */
    { 0x277000000000, 0x277030347208 }, /* sw: sw_Latn_TZ */
    { 0x277100000000, 0x277106411284 }, /* swb: swb_Arab_YT */
    { 0x277180000000, 0x2771b0347038 }, /* swc: swc_Latn_CD */
    { 0x277380000000, 0x2773b0347053 }, /* swg: swg_Latn_DE */
    { 0x277800000000, 0x2778303472a4 }, /* swp: swp_Latn_ZZ */
    { 0x277b00000000, 0x277b10b608de }, /* swv: swv_Deva_IN */
    { 0x278700000000, 0x2787303470d4 }, /* sxn: sxn_Latn_ID */
    { 0x278b80000000, 0x278bb03472a4 }, /* sxw: sxw_Latn_ZZ */
    { 0x279600000000, 0x279608ae381e }, /* syl: syl_Beng_BD */
    { 0x279900000000, 0x27994f3218e1 }, /* syr: syr_Syrc_IQ */
    { 0x27a600000000, 0x27a630347192 }, /* szl: szl_Latn_PL */
    { 0x281000000000, 0x2810502d60de }, /* ta: ta_Taml_IN */
    { 0x281500000000, 0x281510b60962 }, /* taj: taj_Deva_NP */
    { 0x281600000000, 0x2816303472a4 }, /* tal: tal_Latn_ZZ */
    { 0x281700000000, 0x2817303472a4 }, /* tan: tan_Latn_ZZ */
    { 0x281880000000, 0x2818b03472a4 }, /* taq: taq_Latn_ZZ */
    { 0x282180000000, 0x2821b03472a4 }, /* tbc: tbc_Latn_ZZ */
    { 0x282200000000, 0x2822303472a4 }, /* tbd: tbd_Latn_ZZ */
    { 0x282300000000, 0x2823303472a4 }, /* tbf: tbf_Latn_ZZ */
    { 0x282380000000, 0x2823b03472a4 }, /* tbg: tbg_Latn_ZZ */
    { 0x282780000000, 0x2827b03472a4 }, /* tbo: tbo_Latn_ZZ */
    { 0x282b80000000, 0x282bb034718e }, /* tbw: tbw_Latn_PH */
    { 0x282d00000000, 0x282d303472a4 }, /* tbz: tbz_Latn_ZZ */
    { 0x283480000000, 0x2834b03472a4 }, /* tci: tci_Latn_ZZ */
    { 0x283c80000000, 0x283cadc408de }, /* tcy: tcy_Knda_IN */
    { 0x284200000000, 0x2842502c2842 }, /* tdd: tdd_Tale_CN */
    { 0x284380000000, 0x284390b60962 }, /* tdg: tdg_Deva_NP */
    { 0x284400000000, 0x284410b60962 }, /* tdh: tdh_Deva_NP */
    { 0x284a80000000, 0x284ab0347151 }, /* tdu: tdu_Latn_MY */
    { 0x285000000000, 0x285050aca8de }, /* te: te_Telu_IN */
    { 0x285200000000, 0x2852303472a4 }, /* ted: ted_Latn_ZZ */
    { 0x285680000000, 0x2856b03471e0 }, /* tem: tem_Latn_SL */
    { 0x285780000000, 0x2857b034720f }, /* teo: teo_Latn_UG */
    { 0x285a00000000, 0x285a303471fa }, /* tet: tet_Latn_TL */
    { 0x286480000000, 0x2864b03472a4 }, /* tfi: tfi_Latn_ZZ */
    { 0x287000000000, 0x28700f3261f8 }, /* tg: tg_Cyrl_TJ */
    { 0x287000000191, 0x287006411191 }, /* tg_PK: tg_Arab_PK */
    { 0x287006411000, 0x287006411191 }, /* tg_Arab: tg_Arab_PK */
    { 0x287180000000, 0x2871b03472a4 }, /* tgc: tgc_Latn_ZZ */
    { 0x287780000000, 0x2877b03472a4 }, /* tgo: tgo_Latn_ZZ */
    { 0x287a80000000, 0x287ab03472a4 }, /* tgu: tgu_Latn_ZZ */
    { 0x288000000000, 0x2880510149f6 }, /* th: th_Thai_TH */
    { 0x288600000000, 0x288610b60962 }, /* thl: thl_Deva_NP */
    { 0x288880000000, 0x288890b60962 }, /* thq: thq_Deva_NP */
    { 0x288900000000, 0x288910b60962 }, /* thr: thr_Deva_NP */
    { 0x289000000000, 0x28901688487c }, /* ti: ti_Ethi_ET */
    { 0x289300000000, 0x2893303472a4 }, /* tif: tif_Latn_ZZ */
    { 0x289380000000, 0x28939688487a }, /* tig: tig_Ethi_ER */
    { 0x289580000000, 0x2895b03472a4 }, /* tik: tik_Latn_ZZ */
    { 0x289680000000, 0x2896b03472a4 }, /* tim: tim_Latn_ZZ */
    { 0x289780000000, 0x2897b03472a4 }, /* tio: tio_Latn_ZZ */
    { 0x289b00000000, 0x289b30347159 }, /* tiv: tiv_Latn_NG */
    { 0x28b000000000, 0x28b0303471fb }, /* tk: tk_Latn_TM */
    { 0x28b600000000, 0x28b6303471f9 }, /* tkl: tkl_Latn_TK */
    { 0x28b900000000, 0x28b93034701a }, /* tkr: tkr_Latn_AZ */
    { 0x28ba00000000, 0x28ba10b60962 }, /* tkt: tkt_Deva_NP */
    { 0x28c000000000, 0x28c03034718e }, /* tl: tl_Latn_PH */
    { 0x28c300000000, 0x28c3303472a4 }, /* tlf: tlf_Latn_ZZ */
    { 0x28cc00000000, 0x28cc303472a4 }, /* tlx: tlx_Latn_ZZ */
    { 0x28cc80000000, 0x28ccb034701a }, /* tly: tly_Latn_AZ */
    { 0x28d400000000, 0x28d430347157 }, /* tmh: tmh_Latn_NE */
    { 0x28dc80000000, 0x28dcb03472a4 }, /* tmy: tmy_Latn_ZZ */
    { 0x28e000000000, 0x28e03034728b }, /* tn: tn_Latn_ZA */
    { 0x28e400000000, 0x28e4303472a4 }, /* tnh: tnh_Latn_ZZ */
    { 0x28f000000000, 0x28f0303471fd }, /* to: to_Latn_TO */
    { 0x28f300000000, 0x28f3303472a4 }, /* tof: tof_Latn_ZZ */
    { 0x28f380000000, 0x28f3b034714f }, /* tog: tog_Latn_MW */
    { 0x28f580000000, 0x28f5b03473e9 }, /* tok: tok_Latn_001 */
    { 0x28f880000000, 0x28f8b03472a4 }, /* toq: toq_Latn_ZZ */
    { 0x290480000000, 0x2904b034718d }, /* tpi: tpi_Latn_PG */
    { 0x290680000000, 0x2906b03472a4 }, /* tpm: tpm_Latn_ZZ */
    { 0x290d00000000, 0x290d303472a4 }, /* tpz: tpz_Latn_ZZ */
    { 0x291780000000, 0x2917b03472a4 }, /* tqo: tqo_Latn_ZZ */
    { 0x292000000000, 0x292030347200 }, /* tr: tr_Latn_TR */
    { 0x292a80000000, 0x292ab0347200 }, /* tru: tru_Latn_TR */
    { 0x292b00000000, 0x292b30347205 }, /* trv: trv_Latn_TW */
    { 0x292b80000000, 0x292b86411191 }, /* trw: trw_Arab_PK */
    { 0x293000000000, 0x29303034728b }, /* ts: ts_Latn_ZA */
    { 0x293200000000, 0x29321e4558ae }, /* tsd: tsd_Grek_GR */
    { 0x293300000000, 0x293310b60962 }, /* tsf: tsf_Deva_NP */
    { 0x293380000000, 0x2933b034718e }, /* tsg: tsg_Latn_PH */
    { 0x293500000000, 0x29355122a02e }, /* tsj: tsj_Tibt_BT */
    { 0x293b80000000, 0x293bb03472a4 }, /* tsw: tsw_Latn_ZZ */
    { 0x294000000000, 0x29400f3261cf }, /* tt: tt_Cyrl_RU */
    { 0x294200000000, 0x2942303472a4 }, /* ttd: ttd_Latn_ZZ */
    { 0x294280000000, 0x2942b03472a4 }, /* tte: tte_Latn_ZZ */
    { 0x294500000000, 0x29453034720f }, /* ttj: ttj_Latn_UG */
    { 0x294900000000, 0x2949303472a4 }, /* ttr: ttr_Latn_ZZ */
    { 0x294980000000, 0x2949d10149f6 }, /* tts: tts_Thai_TH */
    { 0x294a00000000, 0x294a3034701a }, /* ttt: ttt_Latn_AZ */
    { 0x295400000000, 0x2954303472a4 }, /* tuh: tuh_Latn_ZZ */
    { 0x295600000000, 0x2956303472a4 }, /* tul: tul_Latn_ZZ */
    { 0x295680000000, 0x2956b034714f }, /* tum: tum_Latn_MW */
    { 0x295880000000, 0x2958b03472a4 }, /* tuq: tuq_Latn_ZZ */
    { 0x296200000000, 0x2962303472a4 }, /* tvd: tvd_Latn_ZZ */
    { 0x296600000000, 0x296630347204 }, /* tvl: tvl_Latn_TV */
    { 0x296a80000000, 0x296ab03472a4 }, /* tvu: tvu_Latn_ZZ */
    { 0x297400000000, 0x2974303472a4 }, /* twh: twh_Latn_ZZ */
    { 0x297880000000, 0x2978b0347157 }, /* twq: twq_Latn_NE */
    { 0x298380000000, 0x2983d02e3842 }, /* txg: txg_Tang_CN */
    { 0x298780000000, 0x2987d1f478de }, /* txo: txo_Toto_IN */
    { 0x299000000000, 0x29903034718c }, /* ty: ty_Latn_PF */
    { 0x299080000000, 0x2990b03472a4 }, /* tya: tya_Latn_ZZ */
    { 0x299b00000000, 0x299b0f3261cf }, /* tyv: tyv_Cyrl_RU */
    { 0x29a680000000, 0x29a6b0347139 }, /* tzm: tzm_Latn_MA */
    { 0x2a2a80000000, 0x2a2ab03472a4 }, /* ubu: ubu_Latn_ZZ */
    { 0x2a4480000000, 0x2a4484e811cf }, /* udi: udi_Aghb_RU */
    { 0x2a4680000000, 0x2a468f3261cf }, /* udm: udm_Cyrl_RU */
    { 0x2a7000000000, 0x2a7006411042 }, /* ug: ug_Arab_CN */
    { 0x2a700000011e, 0x2a700f32611e }, /* ug_KZ: ug_Cyrl_KZ */
    { 0x2a7000000146, 0x2a700f326146 }, /* ug_MN: ug_Cyrl_MN */
    { 0x2a700f326000, 0x2a700f32611e }, /* ug_Cyrl: ug_Cyrl_KZ */
    { 0x2a7080000000, 0x2a70d4e191ed }, /* uga: uga_Ugar_SY */
    { 0x2ab000000000, 0x2ab00f326209 }, /* uk: uk_Cyrl_UA */
    { 0x2ac480000000, 0x2ac4b034708f }, /* uli: uli_Latn_FM */
    { 0x2ad100000000, 0x2ad13034700f }, /* umb: umb_Latn_AO */
    { 0x2ae900000000, 0x2ae908ae38de }, /* unr: unr_Beng_IN */
    { 0x2ae900000162, 0x2ae910b60962 }, /* unr_NP: unr_Deva_NP */
    { 0x2ae910b60800, 0x2ae910b60962 }, /* unr_Deva: unr_Deva_NP */
    { 0x2aec00000000, 0x2aec08ae38de }, /* unx: unx_Beng_IN */
    { 0x2af580000000, 0x2af5b03472a4 }, /* uok: uok_Latn_ZZ */
    { 0x2b2000000000, 0x2b2006411191 }, /* ur: ur_Arab_PK */
    { 0x2b2480000000, 0x2b24b03472a4 }, /* uri: uri_Latn_ZZ */
    { 0x2b2a00000000, 0x2b2a303472a4 }, /* urt: urt_Latn_ZZ */
    { 0x2b2b80000000, 0x2b2bb03472a4 }, /* urw: urw_Latn_ZZ */
    { 0x2b3080000000, 0x2b30b03472a4 }, /* usa: usa_Latn_ZZ */
    { 0x2b4400000000, 0x2b44303472a4 }, /* uth: uth_Latn_ZZ */
    { 0x2b4900000000, 0x2b49303472a4 }, /* utr: utr_Latn_ZZ */
    { 0x2b6400000000, 0x2b64303472a4 }, /* uvh: uvh_Latn_ZZ */
    { 0x2b6600000000, 0x2b66303472a4 }, /* uvl: uvl_Latn_ZZ */
    { 0x2ba000000000, 0x2ba030347222 }, /* uz: uz_Latn_UZ */
    { 0x2ba000000006, 0x2ba006411006 }, /* uz_AF: uz_Arab_AF */
    { 0x2ba000000042, 0x2ba00f326042 }, /* uz_CN: uz_Cyrl_CN */
    { 0x2ba006411000, 0x2ba006411006 }, /* uz_Arab: uz_Arab_AF */
    { 0x2c1380000000, 0x2c13b03472a4 }, /* vag: vag_Latn_ZZ */
    { 0x2c1480000000, 0x2c14d8294930 }, /* vai: vai_Vaii_LR */
    { 0x2c1700000000, 0x2c17303472a4 }, /* van: van_Latn_ZZ */
    { 0x2c5000000000, 0x2c503034728b }, /* ve: ve_Latn_ZA */
    { 0x2c5180000000, 0x2c51b03470e4 }, /* vec: vec_Latn_IT */
    { 0x2c5800000000, 0x2c58303471cf }, /* vep: vep_Latn_RU */
    { 0x2c9000000000, 0x2c9030347230 }, /* vi: vi_Latn_VN */
    { 0x2c9180000000, 0x2c91b03471ec }, /* vic: vic_Latn_SX */
    { 0x2c9b00000000, 0x2c9b303472a4 }, /* viv: viv_Latn_ZZ */
    { 0x2cc980000000, 0x2cc9b034701f }, /* vls: vls_Latn_BE */
    { 0x2cd300000000, 0x2cd330347053 }, /* vmf: vmf_Latn_DE */
    { 0x2cdb80000000, 0x2cdbb0347152 }, /* vmw: vmw_Latn_MZ */
    { 0x2cf000000000, 0x2cf0303473e9 }, /* vo: vo_Latn_001 */
    { 0x2cfa00000000, 0x2cfa303471cf }, /* vot: vot_Latn_RU */
    { 0x2d2780000000, 0x2d27b034706d }, /* vro: vro_Latn_EE */
    { 0x2d5700000000, 0x2d5730347208 }, /* vun: vun_Latn_TZ */
    { 0x2d5a00000000, 0x2d5a303472a4 }, /* vut: vut_Latn_ZZ */
    { 0x2e1000000000, 0x2e103034701f }, /* wa: wa_Latn_BE */
    { 0x2e1280000000, 0x2e12b034703c }, /* wae: wae_Latn_CH */
    { 0x2e1500000000, 0x2e15303472a4 }, /* waj: waj_Latn_ZZ */
    { 0x2e1600000000, 0x2e161688487c }, /* wal: wal_Ethi_ET */
    { 0x2e1700000000, 0x2e17303472a4 }, /* wan: wan_Latn_ZZ */
    { 0x2e1900000000, 0x2e193034718e }, /* war: war_Latn_PH */
    { 0x2e2800000000, 0x2e2830347015 }, /* wbp: wbp_Latn_AU */
    { 0x2e2880000000, 0x2e28d0aca8de }, /* wbq: wbq_Telu_IN */
    { 0x2e2900000000, 0x2e2910b608de }, /* wbr: wbr_Deva_IN */
    { 0x2e3480000000, 0x2e34b03472a4 }, /* wci: wci_Latn_ZZ */
    { 0x2e5900000000, 0x2e59303472a4 }, /* wer: wer_Latn_ZZ */
    { 0x2e7480000000, 0x2e74b03472a4 }, /* wgi: wgi_Latn_ZZ */
    { 0x2e8380000000, 0x2e83b03472a4 }, /* whg: whg_Latn_ZZ */
    { 0x2e9100000000, 0x2e91303472a4 }, /* wib: wib_Latn_ZZ */
    { 0x2e9a80000000, 0x2e9ab03472a4 }, /* wiu: wiu_Latn_ZZ */
    { 0x2e9b00000000, 0x2e9b303472a4 }, /* wiv: wiv_Latn_ZZ */
    { 0x2ea080000000, 0x2ea0b03472a4 }, /* wja: wja_Latn_ZZ */
    { 0x2ea480000000, 0x2ea4b03472a4 }, /* wji: wji_Latn_ZZ */
    { 0x2ec980000000, 0x2ec9b0347242 }, /* wls: wls_Latn_WF */
    { 0x2ed780000000, 0x2ed7b03472a4 }, /* wmo: wmo_Latn_ZZ */
    { 0x2ee180000000, 0x2ee1b03472a4 }, /* wnc: wnc_Latn_ZZ */
    { 0x2ee480000000, 0x2ee486411111 }, /* wni: wni_Arab_KM */
    { 0x2eea80000000, 0x2eeab03472a4 }, /* wnu: wnu_Latn_ZZ */
    { 0x2ef000000000, 0x2ef0303471e2 }, /* wo: wo_Latn_SN */
    { 0x2ef100000000, 0x2ef1303472a4 }, /* wob: wob_Latn_ZZ */
    { 0x2ef980000000, 0x2ef9b03472a4 }, /* wos: wos_Latn_ZZ */
    { 0x2f2980000000, 0x2f29b03472a4 }, /* wrs: wrs_Latn_ZZ */
    { 0x2f3380000000, 0x2f339dee38de }, /* wsg: wsg_Gong_IN */
    { 0x2f3580000000, 0x2f35b03472a4 }, /* wsk: wsk_Latn_ZZ */
    { 0x2f4680000000, 0x2f4690b608de }, /* wtm: wtm_Deva_IN */
    { 0x2f5a80000000, 0x2f5aa02e9842 }, /* wuu: wuu_Hans_CN */
    { 0x2f5b00000000, 0x2f5b303472a4 }, /* wuv: wuv_Latn_ZZ */
    { 0x2f7080000000, 0x2f70b03472a4 }, /* wwa: wwa_Latn_ZZ */
    { 0x301b00000000, 0x301b3034702c }, /* xav: xav_Latn_BR */
    { 0x302480000000, 0x3024b03472a4 }, /* xbi: xbi_Latn_ZZ */
    { 0x303780000000, 0x30378d129a22 }, /* xco: xco_Chrs_UZ */
    { 0x303900000000, 0x30390c324a00 }, /* xcr: xcr_Cari_TR */
    { 0x305980000000, 0x3059b03472a4 }, /* xes: xes_Latn_ZZ */
    { 0x308000000000, 0x30803034728b }, /* xh: xh_Latn_ZA */
    { 0x30c080000000, 0x30c0b03472a4 }, /* xla: xla_Latn_ZZ */
    { 0x30c180000000, 0x30c1b3234a00 }, /* xlc: xlc_Lyci_TR */
    { 0x30c200000000, 0x30c233244a00 }, /* xld: xld_Lydi_TR */
    { 0x30d300000000, 0x30d31caf90a1 }, /* xmf: xmf_Geor_GE */
    { 0x30d700000000, 0x30d7342e4842 }, /* xmn: xmn_Mani_CN */
    { 0x30d900000000, 0x30d934b219d8 }, /* xmr: xmr_Merc_SD */
    { 0x30e080000000, 0x30e0b83211d5 }, /* xna: xna_Narb_SA */
    { 0x30e900000000, 0x30e910b608de }, /* xnr: xnr_Deva_IN */
    { 0x30f380000000, 0x30f3b034720f }, /* xog: xog_Latn_UG */
    { 0x30f700000000, 0x30f7303472a4 }, /* xon: xon_Latn_ZZ */
    { 0x310900000000, 0x3109425448e2 }, /* xpr: xpr_Prti_IR */
    { 0x312100000000, 0x3121303472a4 }, /* xrb: xrb_Latn_ZZ */
    { 0x313080000000, 0x3130cc321275 }, /* xsa: xsa_Sarb_YE */
    { 0x313480000000, 0x3134b03472a4 }, /* xsi: xsi_Latn_ZZ */
    { 0x313680000000, 0x3136b03472a4 }, /* xsm: xsm_Latn_ZZ */
    { 0x313900000000, 0x313910b60962 }, /* xsr: xsr_Deva_NP */
    { 0x317280000000, 0x3172b03472a4 }, /* xwe: xwe_Latn_ZZ */
    { 0x321680000000, 0x3216b03472a4 }, /* yam: yam_Latn_ZZ */
    { 0x321780000000, 0x3217b0347152 }, /* yao: yao_Latn_MZ */
    { 0x321800000000, 0x32183034708f }, /* yap: yap_Latn_FM */
    { 0x321980000000, 0x3219b03472a4 }, /* yas: yas_Latn_ZZ */
    { 0x321a00000000, 0x321a303472a4 }, /* yat: yat_Latn_ZZ */
    { 0x321b00000000, 0x321b30347041 }, /* yav: yav_Latn_CM */
    { 0x321c80000000, 0x321cb03472a4 }, /* yay: yay_Latn_ZZ */
    { 0x321d00000000, 0x321d303472a4 }, /* yaz: yaz_Latn_ZZ */
    { 0x322080000000, 0x3220b03472a4 }, /* yba: yba_Latn_ZZ */
    { 0x322100000000, 0x322130347041 }, /* ybb: ybb_Latn_CM */
    { 0x322c80000000, 0x322cb03472a4 }, /* yby: yby_Latn_ZZ */
    { 0x325900000000, 0x3259303472a4 }, /* yer: yer_Latn_ZZ */
    { 0x327900000000, 0x3279303472a4 }, /* ygr: ygr_Latn_ZZ */
    { 0x327b80000000, 0x327bb03472a4 }, /* ygw: ygw_Latn_ZZ */
    { 0x329000000000, 0x329020a293e9 }, /* yi: yi_Hebr_001 */
    { 0x32b780000000, 0x32b7b03472a4 }, /* yko: yko_Latn_ZZ */
    { 0x32c280000000, 0x32c2b03472a4 }, /* yle: yle_Latn_ZZ */
    { 0x32c380000000, 0x32c3b03472a4 }, /* ylg: ylg_Latn_ZZ */
    { 0x32c600000000, 0x32c6303472a4 }, /* yll: yll_Latn_ZZ */
    { 0x32d600000000, 0x32d6303472a4 }, /* yml: yml_Latn_ZZ */
    { 0x32f000000000, 0x32f030347159 }, /* yo: yo_Latn_NG */
    { 0x32f700000000, 0x32f7303472a4 }, /* yon: yon_Latn_ZZ */
    { 0x332100000000, 0x3321303472a4 }, /* yrb: yrb_Latn_ZZ */
    { 0x332280000000, 0x3322b03472a4 }, /* yre: yre_Latn_ZZ */
    { 0x332600000000, 0x33263034702c }, /* yrl: yrl_Latn_BR */
    { 0x333980000000, 0x3339b03472a4 }, /* yss: yss_Latn_ZZ */
    { 0x335080000000, 0x3350b0347150 }, /* yua: yua_Latn_MX */
    { 0x335280000000, 0x3352a02ea0c1 }, /* yue: yue_Hant_HK */
    { 0x335280000042, 0x3352a02e9842 }, /* yue_CN: yue_Hans_CN */
    { 0x3352a02e9800, 0x3352a02e9842 }, /* yue_Hans: yue_Hans_CN */
    { 0x335500000000, 0x3355303472a4 }, /* yuj: yuj_Latn_ZZ */
    { 0x335a00000000, 0x335a303472a4 }, /* yut: yut_Latn_ZZ */
    { 0x335b80000000, 0x335bb03472a4 }, /* yuw: yuw_Latn_ZZ */
    { 0x341000000000, 0x341030347042 }, /* za: za_Latn_CN */
    { 0x341380000000, 0x3413b03471d8 }, /* zag: zag_Latn_SD */
    { 0x344500000000, 0x344506411111 }, /* zdj: zdj_Arab_KM */
    { 0x345080000000, 0x3450b034715e }, /* zea: zea_Latn_NL */
    { 0x347400000000, 0x347450ce3939 }, /* zgh: zgh_Tfng_MA */
    { 0x348000000000, 0x3480202e9842 }, /* zh: zh_Hans_CN */
    { 0x348000000015, 0x3480202ea015 }, /* zh_AU: zh_Hant_AU */
    { 0x348000000028, 0x3480202ea028 }, /* zh_BN: zh_Hant_BN */
    { 0x34800000009e, 0x3480202ea09e }, /* zh_GB: zh_Hant_GB */
    { 0x3480000000a2, 0x3480202ea0a2 }, /* zh_GF: zh_Hant_GF */
    { 0x3480000000c1, 0x3480202ea0c1 }, /* zh_HK: zh_Hant_HK */
    { 0x3480000000d4, 0x3480202ea0d4 }, /* zh_ID: zh_Hant_ID */
    { 0x348000000147, 0x3480202ea147 }, /* zh_MO: zh_Hant_MO */
    { 0x348000000187, 0x3480202ea187 }, /* zh_PA: zh_Hant_PA */
    { 0x34800000018c, 0x3480202ea18c }, /* zh_PF: zh_Hant_PF */
    { 0x34800000018e, 0x3480202ea18e }, /* zh_PH: zh_Hant_PH */
    { 0x3480000001e6, 0x3480202ea1e6 }, /* zh_SR: zh_Hant_SR */
    { 0x3480000001f6, 0x3480202ea1f6 }, /* zh_TH: zh_Hant_TH */
    { 0x348000000205, 0x3480202ea205 }, /* zh_TW: zh_Hant_TW */
    { 0x34800000021b, 0x3480202ea21b }, /* zh_US: zh_Hant_US */
    { 0x348000000230, 0x3480202ea230 }, /* zh_VN: zh_Hant_VN */
    { 0x348009f07800, 0x348009f07a05 }, /* zh_Bopo: zh_Bopo_TW */
    { 0x3480202e1000, 0x3480202e1205 }, /* zh_Hanb: zh_Hanb_TW */
    { 0x3480202ea000, 0x3480202ea205 }, /* zh_Hant: zh_Hant_TW */
    { 0x348c00000000, 0x348c3a68a842 }, /* zhx: zhx_Nshu_CN */
    { 0x349080000000, 0x3490b03472a4 }, /* zia: zia_Latn_ZZ */
    { 0x34ba00000000, 0x34ba2d349842 }, /* zkt: zkt_Kits_CN */
    { 0x34c680000000, 0x34c6b03471f5 }, /* zlm: zlm_Latn_TG */
    { 0x34d480000000, 0x34d4b0347151 }, /* zmi: zmi_Latn_MY */
    { 0x34e280000000, 0x34e2b03472a4 }, /* zne: zne_Latn_ZZ */
    { 0x355000000000, 0x35503034728b }, /* zu: zu_Latn_ZA */
    { 0x35a080000000, 0x35a0b0347200 }, /* zza: zza_Latn_TR */
};
const size_t stele__cldr_likely_count = 1883;

const stele__cldr_pair stele__cldr_parents[] = {
    { 0x03a006411000, 0x000000000000 }, /* az_Arab: root */
    { 0x03a00f326000, 0x000000000000 }, /* az_Cyrl: root */
    { 0x041630347000, 0x000000000000 }, /* bal_Latn: root */
    { 0x04ca30347000, 0x000000000000 }, /* blt_Latn: root */
    { 0x04d0396f7800, 0x000000000000 }, /* bm_Nkoo: root */
    { 0x05300f326000, 0x000000000000 }, /* bs_Cyrl: root */
    { 0x059730347000, 0x000000000000 }, /* byn_Latn: root */
    { 0x07501d813800, 0x000000000000 }, /* cu_Glag: root */
    { 0x08a286411000, 0x000000000000 }, /* dje_Arab: root */
    { 0x099786411000, 0x000000000000 }, /* dyo_Arab: root */
    { 0x0ae000000007, 0x0ae0000003e9 }, /* en_AG: en_001 */
    { 0x0ae000000009, 0x0ae0000003e9 }, /* en_AI: en_001 */
    { 0x0ae000000014, 0x0ae00000047e }, /* en_AT: en_150 */
    { 0x0ae000000015, 0x0ae0000003e9 }, /* en_AU: en_001 */
    { 0x0ae00000001c, 0x0ae0000003e9 }, /* en_BB: en_001 */
    { 0x0ae00000001f, 0x0ae00000047e }, /* en_BE: en_150 */
    { 0x0ae000000027, 0x0ae0000003e9 }, /* en_BM: en_001 */
    { 0x0ae00000002d, 0x0ae0000003e9 }, /* en_BS: en_001 */
    { 0x0ae000000031, 0x0ae0000003e9 }, /* en_BW: en_001 */
    { 0x0ae000000034, 0x0ae0000003e9 }, /* en_BZ: en_001 */
    { 0x0ae000000037, 0x0ae0000003e9 }, /* en_CC: en_001 */
    { 0x0ae00000003c, 0x0ae00000047e }, /* en_CH: en_150 */
    { 0x0ae00000003f, 0x0ae0000003e9 }, /* en_CK: en_001 */
    { 0x0ae000000041, 0x0ae0000003e9 }, /* en_CM: en_001 */
    { 0x0ae00000004c, 0x0ae0000003e9 }, /* en_CX: en_001 */
    { 0x0ae00000004d, 0x0ae0000003e9 }, /* en_CY: en_001 */
    { 0x0ae000000053, 0x0ae00000047e }, /* en_DE: en_150 */
    { 0x0ae000000055, 0x0ae0000003e9 }, /* en_DG: en_001 */
    { 0x0ae000000059, 0x0ae00000047e }, /* en_DK: en_150 */
    { 0x0ae00000005b, 0x0ae0000003e9 }, /* en_DM: en_001 */
    { 0x0ae00000007a, 0x0ae0000003e9 }, /* en_ER: en_001 */
    { 0x0ae00000008b, 0x0ae00000047e }, /* en_FI: en_150 */
    { 0x0ae00000008c, 0x0ae0000003e9 }, /* en_FJ: en_001 */
    { 0x0ae00000008d, 0x0ae0000003e9 }, /* en_FK: en_001 */
    { 0x0ae00000008f, 0x0ae0000003e9 }, /* en_FM: en_001 */
    { 0x0ae00000009e, 0x0ae0000003e9 }, /* en_GB: en_001 */
    { 0x0ae0000000a0, 0x0ae0000003e9 }, /* en_GD: en_001 */
    { 0x0ae0000000a3, 0x0ae0000003e9 }, /* en_GG: en_001 */
    { 0x0ae0000000a4, 0x0ae0000003e9 }, /* en_GH: en_001 */
    { 0x0ae0000000a5, 0x0ae0000003e9 }, /* en_GI: en_001 */
    { 0x0ae0000000a9, 0x0ae0000003e9 }, /* en_GM: en_001 */
    { 0x0ae0000000b5, 0x0ae0000003e9 }, /* en_GY: en_001 */
    { 0x0ae0000000c1, 0x0ae0000003e9 }, /* en_HK: en_001 */
    { 0x0ae0000000d5, 0x0ae0000003e9 }, /* en_IE: en_001 */
    { 0x0ae0000000dc, 0x0ae0000003e9 }, /* en_IL: en_001 */
    { 0x0ae0000000dd, 0x0ae0000003e9 }, /* en_IM: en_001 */
    { 0x0ae0000000de, 0x0ae0000003e9 }, /* en_IN: en_001 */
    { 0x0ae0000000df, 0x0ae0000003e9 }, /* en_IO: en_001 */
    { 0x0ae0000000ef, 0x0ae0000003e9 }, /* en_JE: en_001 */
    { 0x0ae0000000f7, 0x0ae0000003e9 }, /* en_JM: en_001 */
    { 0x0ae000000109, 0x0ae0000003e9 }, /* en_KE: en_001 */
    { 0x0ae00000010d, 0x0ae0000003e9 }, /* en_KI: en_001 */
    { 0x0ae000000112, 0x0ae0000003e9 }, /* en_KN: en_001 */
    { 0x0ae00000011d, 0x0ae0000003e9 }, /* en_KY: en_001 */
    { 0x0ae000000121, 0x0ae0000003e9 }, /* en_LC: en_001 */
    { 0x0ae000000130, 0x0ae0000003e9 }, /* en_LR: en_001 */
    { 0x0ae000000131, 0x0ae0000003e9 }, /* en_LS: en_001 */
    { 0x0ae00000013f, 0x0ae0000003e9 }, /* en_MG: en_001 */
    { 0x0ae000000147, 0x0ae0000003e9 }, /* en_MO: en_001 */
    { 0x0ae00000014b, 0x0ae0000003e9 }, /* en_MS: en_001 */
    { 0x0ae00000014c, 0x0ae0000003e9 }, /* en_MT: en_001 */
    { 0x0ae00000014d, 0x0ae0000003e9 }, /* en_MU: en_001 */
    { 0x0ae00000014e, 0x0ae0000003e9 }, /* en_MV: en_001 */
    { 0x0ae00000014f, 0x0ae0000003e9 }, /* en_MW: en_001 */
    { 0x0ae000000151, 0x0ae0000003e9 }, /* en_MY: en_001 */
    { 0x0ae000000153, 0x0ae0000003e9 }, /* en_NA: en_001 */
    { 0x0ae000000158, 0x0ae0000003e9 }, /* en_NF: en_001 */
    { 0x0ae000000159, 0x0ae0000003e9 }, /* en_NG: en_001 */
    { 0x0ae00000015e, 0x0ae00000047e }, /* en_NL: en_150 */
    { 0x0ae000000164, 0x0ae0000003e9 }, /* en_NR: en_001 */
    { 0x0ae000000167, 0x0ae0000003e9 }, /* en_NU: en_001 */
    { 0x0ae00000016c, 0x0ae0000003e9 }, /* en_NZ: en_001 */
    { 0x0ae00000018d, 0x0ae0000003e9 }, /* en_PG: en_001 */
    { 0x0ae000000191, 0x0ae0000003e9 }, /* en_PK: en_001 */
    { 0x0ae000000194, 0x0ae0000003e9 }, /* en_PN: en_001 */
    { 0x0ae00000019d, 0x0ae0000003e9 }, /* en_PW: en_001 */
    { 0x0ae0000001d1, 0x0ae0000003e9 }, /* en_RW: en_001 */
    { 0x0ae0000001d6, 0x0ae0000003e9 }, /* en_SB: en_001 */
    { 0x0ae0000001d7, 0x0ae0000003e9 }, /* en_SC: en_001 */
    { 0x0ae0000001d8, 0x0ae0000003e9 }, /* en_SD: en_001 */
    { 0x0ae0000001d9, 0x0ae00000047e }, /* en_SE: en_150 */
    { 0x0ae0000001db, 0x0ae0000003e9 }, /* en_SG: en_001 */
    { 0x0ae0000001dc, 0x0ae0000003e9 }, /* en_SH: en_001 */
    { 0x0ae0000001dd, 0x0ae00000047e }, /* en_SI: en_150 */
    { 0x0ae0000001e0, 0x0ae0000003e9 }, /* en_SL: en_001 */
    { 0x0ae0000001e7, 0x0ae0000003e9 }, /* en_SS: en_001 */
    { 0x0ae0000001ec, 0x0ae0000003e9 }, /* en_SX: en_001 */
    { 0x0ae0000001ee, 0x0ae0000003e9 }, /* en_SZ: en_001 */
    { 0x0ae0000001f1, 0x0ae0000003e9 }, /* en_TC: en_001 */
    { 0x0ae0000001f9, 0x0ae0000003e9 }, /* en_TK: en_001 */
    { 0x0ae0000001fd, 0x0ae0000003e9 }, /* en_TO: en_001 */
    { 0x0ae000000202, 0x0ae0000003e9 }, /* en_TT: en_001 */
    { 0x0ae000000204, 0x0ae0000003e9 }, /* en_TV: en_001 */
    { 0x0ae000000208, 0x0ae0000003e9 }, /* en_TZ: en_001 */
    { 0x0ae00000020f, 0x0ae0000003e9 }, /* en_UG: en_001 */
    { 0x0ae000000225, 0x0ae0000003e9 }, /* en_VC: en_001 */
    { 0x0ae000000229, 0x0ae0000003e9 }, /* en_VG: en_001 */
    { 0x0ae000000237, 0x0ae0000003e9 }, /* en_VU: en_001 */
    { 0x0ae00000024f, 0x0ae0000003e9 }, /* en_WS: en_001 */
    { 0x0ae00000028b, 0x0ae0000003e9 }, /* en_ZA: en_001 */
    { 0x0ae000000297, 0x0ae0000003e9 }, /* en_ZM: en_001 */
    { 0x0ae0000002a1, 0x0ae0000003e9 }, /* en_ZW: en_001 */
    { 0x0ae00000047e, 0x0ae0000003e9 }, /* en_150: en_001 */
    { 0x0ae01272a000, 0x000000000000 }, /* en_Dsrt: root */
    { 0x0ae04d01b800, 0x000000000000 }, /* en_Shaw: root */
    { 0x0b3000000012, 0x0b300000058b }, /* es_AR: es_419 */
    { 0x0b3000000029, 0x0b300000058b }, /* es_BO: es_419 */
    { 0x0b300000002c, 0x0b300000058b }, /* es_BR: es_419 */
    { 0x0b3000000034, 0x0b300000058b }, /* es_BZ: es_419 */
    { 0x0b3000000040, 0x0b300000058b }, /* es_CL: es_419 */
    { 0x0b3000000043, 0x0b300000058b }, /* es_CO: es_419 */
    { 0x0b3000000046, 0x0b300000058b }, /* es_CR: es_419 */
    { 0x0b3000000049, 0x0b300000058b }, /* es_CU: es_419 */
    { 0x0b300000005d, 0x0b300000058b }, /* es_DO: es_419 */
    { 0x0b300000006b, 0x0b300000058b }, /* es_EC: es_419 */
    { 0x0b30000000b0, 0x0b300000058b }, /* es_GT: es_419 */
    { 0x0b30000000c4, 0x0b300000058b }, /* es_HN: es_419 */
    { 0x0b3000000150, 0x0b300000058b }, /* es_MX: es_419 */
    { 0x0b300000015b, 0x0b300000058b }, /* es_NI: es_419 */
    { 0x0b3000000187, 0x0b300000058b }, /* es_PA: es_419 */
    { 0x0b300000018b, 0x0b300000058b }, /* es_PE: es_419 */
    { 0x0b3000000198, 0x0b300000058b }, /* es_PR: es_419 */
    { 0x0b300000019f, 0x0b300000058b }, /* es_PY: es_419 */
    { 0x0b30000001ea, 0x0b300000058b }, /* es_SV: es_419 */
    { 0x0b300000021b, 0x0b300000058b }, /* es_US: es_419 */
    { 0x0b3000000221, 0x0b300000058b }, /* es_UY: es_419 */
    { 0x0b3000000227, 0x0b300000058b }, /* es_VE: es_419 */
    { 0x0c60048c6800, 0x000000000000 }, /* ff_Adlm: root */
    { 0x0c6006411000, 0x000000000000 }, /* ff_Arab: root */
    { 0x101006411000, 0x000000000000 }, /* ha_Arab: root */
    { 0x109030347000, 0x0ae0000000de }, /* hi_Latn: en_IN */
    { 0x114000000000, 0x0d20000000ca }, /* ht: fr_HT */
    { 0x135030347000, 0x000000000000 }, /* iu_Latn: root */
    { 0x16b006411000, 0x000000000000 }, /* kk_Arab: root */
    { 0x173010b60800, 0x000000000000 }, /* ks_Deva: root */
    { 0x175006411000, 0x000000000000 }, /* ku_Arab: root */
    { 0x179006411000, 0x000000000000 }, /* ky_Arab: root */
    { 0x179030347000, 0x000000000000 }, /* ky_Latn: root */
    { 0x1ac006411000, 0x000000000000 }, /* ml_Arab: root */
    { 0x1ae035ee3800, 0x000000000000 }, /* mn_Mong: root */
    { 0x1ae4b6854800, 0x000000000000 }, /* mni_Mtei: root */
    { 0x1b3006411000, 0x000000000000 }, /* ms_Arab: root */
    { 0x1c2000000000, 0x1cf000000000 }, /* nb: no */
    { 0x1ce000000000, 0x1cf000000000 }, /* nn: no */
    { 0x201006411000, 0x000000000000 }, /* pa_Arab: root */
    { 0x21400000000f, 0x21400000019a }, /* pt_AO: pt_PT */
    { 0x21400000003c, 0x21400000019a }, /* pt_CH: pt_PT */
    { 0x21400000004a, 0x21400000019a }, /* pt_CV: pt_PT */
    { 0x214000000094, 0x21400000019a }, /* pt_FR: pt_PT */
    { 0x2140000000ad, 0x21400000019a }, /* pt_GQ: pt_PT */
    { 0x2140000000b3, 0x21400000019a }, /* pt_GW: pt_PT */
    { 0x214000000133, 0x21400000019a }, /* pt_LU: pt_PT */
    { 0x214000000147, 0x21400000019a }, /* pt_MO: pt_PT */
    { 0x214000000152, 0x21400000019a }, /* pt_MZ: pt_PT */
    { 0x2140000001e8, 0x21400000019a }, /* pt_ST: pt_PT */
    { 0x2140000001fa, 0x21400000019a }, /* pt_TL: pt_PT */
    { 0x261a10b60800, 0x000000000000 }, /* sat_Deva: root */
    { 0x264010b60800, 0x000000000000 }, /* sd_Deva: root */
    { 0x26402d0f5000, 0x000000000000 }, /* sd_Khoj: root */
    { 0x26404d2e2000, 0x000000000000 }, /* sd_Sind: root */
    { 0x2684b0347000, 0x000000000000 }, /* shi_Latn: root */
    { 0x26f006411000, 0x000000000000 }, /* so_Arab: root */
    { 0x272030347000, 0x000000000000 }, /* sr_Latn: root */
    { 0x277006411000, 0x000000000000 }, /* sw_Arab: root */
    { 0x287006411000, 0x000000000000 }, /* tg_Arab: root */
    { 0x2a700f326000, 0x000000000000 }, /* ug_Cyrl: root */
    { 0x2ba006411000, 0x000000000000 }, /* uz_Arab: root */
    { 0x2ba00f326000, 0x000000000000 }, /* uz_Cyrl: root */
    { 0x2c14b0347000, 0x000000000000 }, /* vai_Latn: root */
    { 0x2ef006411000, 0x000000000000 }, /* wo_Arab: root */
    { 0x32f006411000, 0x000000000000 }, /* yo_Arab: root */
    { 0x3352a02e9800, 0x000000000000 }, /* yue_Hans: root */
    { 0x3480202ea000, 0x000000000000 }, /* zh_Hant: root */
    { 0x3480202ea147, 0x3480202ea0c1 }, /* zh_Hant_MO: zh_Hant_HK */
};
const size_t stele__cldr_parents_count = 174;

const stele__cldr_pair stele__cldr_aliases[] = {
    { 0x00000000000e, 0x00000000004b }, /* und_AN: und_CW */
    { 0x00000000000e, 0x0000000001ec }, /* und_AN: und_SX */
    { 0x00000000000e, 0x00000000002b }, /* und_AN: und_BQ */
    { 0x00000000002f, 0x000000000145 }, /* und_BU: und_MM */
    { 0x000000000047, 0x0000000001cd }, /* und_CS: und_RS */
    { 0x000000000047, 0x00000000013d }, /* und_CS: und_ME */
    { 0x000000000048, 0x00000000010d }, /* und_CT: und_KI */
    { 0x000000000052, 0x000000000053 }, /* und_DD: und_DE */
    { 0x000000000067, 0x000000000024 }, /* und_DY: und_BJ */
    { 0x000000000093, 0x000000000011 }, /* und_FQ: und_AQ */
    { 0x000000000093, 0x0000000001f4 }, /* und_FQ: und_TF */
    { 0x00000000009a, 0x000000000094 }, /* und_FX: und_FR */
    { 0x0000000000cc, 0x000000000020 }, /* und_HV: und_BF */
    { 0x0000000000fe, 0x000000000215 }, /* und_JT: und_UM */
    { 0x000000000141, 0x000000000215 }, /* und_MI: und_UM */
    { 0x00000000015a, 0x000000000237 }, /* und_NH: und_VU */
    { 0x000000000163, 0x000000000011 }, /* und_NQ: und_AQ */
    { 0x000000000166, 0x0000000001d5 }, /* und_NT: und_SA */
    { 0x000000000166, 0x0000000000e1 }, /* und_NT: und_IQ */
    { 0x000000000189, 0x00000000008f }, /* und_PC: und_FM */
    { 0x000000000189, 0x000000000140 }, /* und_PC: und_MH */
    { 0x000000000189, 0x000000000148 }, /* und_PC: und_MP */
    { 0x000000000189, 0x00000000019d }, /* und_PC: und_PW */
    { 0x00000000019b, 0x000000000215 }, /* und_PU: und_UM */
    { 0x0000000001a0, 0x000000000187 }, /* und_PZ: und_PA */
    { 0x0000000001b5, 0x00000000007d }, /* und_QU: und_EU */
    { 0x0000000001c2, 0x0000000002a1 }, /* und_RH: und_ZW */
    { 0x0000000001e9, 0x0000000001cf }, /* und_SU: und_RU */
    { 0x0000000001e9, 0x00000000000d }, /* und_SU: und_AM */
    { 0x0000000001e9, 0x00000000001a }, /* und_SU: und_AZ */
    { 0x0000000001e9, 0x000000000033 }, /* und_SU: und_BY */
    { 0x0000000001e9, 0x00000000006d }, /* und_SU: und_EE */
    { 0x0000000001e9, 0x0000000000a1 }, /* und_SU: und_GE */
    { 0x0000000001e9, 0x00000000011e }, /* und_SU: und_KZ */
    { 0x0000000001e9, 0x00000000010b }, /* und_SU: und_KG */
    { 0x0000000001e9, 0x000000000134 }, /* und_SU: und_LV */
    { 0x0000000001e9, 0x000000000132 }, /* und_SU: und_LT */
    { 0x0000000001e9, 0x00000000013c }, /* und_SU: und_MD */
    { 0x0000000001e9, 0x0000000001f8 }, /* und_SU: und_TJ */
    { 0x0000000001e9, 0x0000000001fb }, /* und_SU: und_TM */
    { 0x0000000001e9, 0x000000000209 }, /* und_SU: und_UA */
    { 0x0000000001e9, 0x000000000222 }, /* und_SU: und_UZ */
    { 0x0000000001fe, 0x0000000001fa }, /* und_TP: und_TL */
    { 0x000000000213, 0x00000000009e }, /* und_UK: und_GB */
    { 0x000000000226, 0x000000000230 }, /* und_VD: und_VN */
    { 0x000000000247, 0x000000000215 }, /* und_WK: und_UM */
    { 0x000000000274, 0x000000000275 }, /* und_YD: und_YE */
    { 0x000000000285, 0x0000000001cd }, /* und_YU: und_RS */
    { 0x000000000285, 0x00000000013d }, /* und_YU: und_ME */
    { 0x00000000029c, 0x000000000038 }, /* und_ZR: und_CD */
    { 0x0000000003ec, 0x000000000006 }, /* und_004: und_AF */
    { 0x0000000003f0, 0x00000000000c }, /* und_008: und_AL */
    { 0x0000000003f2, 0x000000000011 }, /* und_010: und_AQ */
    { 0x0000000003f4, 0x000000000068 }, /* und_012: und_DZ */
    { 0x0000000003f8, 0x000000000013 }, /* und_016: und_AS */
    { 0x0000000003fc, 0x000000000004 }, /* und_020: und_AD */
    { 0x000000000400, 0x00000000000f }, /* und_024: und_AO */
    { 0x000000000404, 0x000000000007 }, /* und_028: und_AG */
    { 0x000000000407, 0x00000000001a }, /* und_031: und_AZ */
    { 0x000000000408, 0x000000000012 }, /* und_032: und_AR */
    { 0x00000000040c, 0x000000000015 }, /* und_036: und_AU */
    { 0x000000000410, 0x000000000014 }, /* und_040: und_AT */
    { 0x000000000414, 0x00000000002d }, /* und_044: und_BS */
    { 0x000000000418, 0x000000000022 }, /* und_048: und_BH */
    { 0x00000000041a, 0x00000000001e }, /* und_050: und_BD */
    { 0x00000000041b, 0x00000000000d }, /* und_051: und_AM */
    { 0x00000000041c, 0x00000000001c }, /* und_052: und_BB */
    { 0x000000000420, 0x00000000001f }, /* und_056: und_BE */
    { 0x000000000424, 0x000000000027 }, /* und_060: und_BM */
    { 0x000000000426, 0x00000000040a }, /* und_062: und_034 */
    { 0x000000000426, 0x000000000477 }, /* und_062: und_143 */
    { 0x000000000428, 0x00000000002e }, /* und_064: und_BT */
    { 0x00000000042c, 0x000000000029 }, /* und_068: und_BO */
    { 0x00000000042e, 0x00000000001b }, /* und_070: und_BA */
    { 0x000000000430, 0x000000000031 }, /* und_072: und_BW */
    { 0x000000000432, 0x000000000030 }, /* und_074: und_BV */
    { 0x000000000434, 0x00000000002c }, /* und_076: und_BR */
    { 0x00000000043c, 0x000000000034 }, /* und_084: und_BZ */
    { 0x00000000043e, 0x0000000000df }, /* und_086: und_IO */
    { 0x000000000442, 0x0000000001d6 }, /* und_090: und_SB */
    { 0x000000000444, 0x000000000229 }, /* und_092: und_VG */
    { 0x000000000448, 0x000000000028 }, /* und_096: und_BN */
    { 0x00000000044c, 0x000000000021 }, /* und_100: und_BG */
    { 0x000000000450, 0x000000000145 }, /* und_104: und_MM */
    { 0x000000000454, 0x000000000023 }, /* und_108: und_BI */
    { 0x000000000458, 0x000000000033 }, /* und_112: und_BY */
    { 0x00000000045c, 0x00000000010c }, /* und_116: und_KH */
    { 0x000000000460, 0x000000000041 }, /* und_120: und_CM */
    { 0x000000000464, 0x000000000035 }, /* und_124: und_CA */
    { 0x00000000046c, 0x00000000004a }, /* und_132: und_CV */
    { 0x000000000470, 0x00000000011d }, /* und_136: und_KY */
    { 0x000000000474, 0x00000000003a }, /* und_140: und_CF */
    { 0x000000000478, 0x000000000129 }, /* und_144: und_LK */
    { 0x00000000047c, 0x0000000001f2 }, /* und_148: und_TD */
    { 0x000000000480, 0x000000000040 }, /* und_152: und_CL */
    { 0x000000000484, 0x000000000042 }, /* und_156: und_CN */
    { 0x000000000486, 0x000000000205 }, /* und_158: und_TW */
    { 0x00000000048a, 0x00000000004c }, /* und_162: und_CX */
    { 0x00000000048e, 0x000000000037 }, /* und_166: und_CC */
    { 0x000000000492, 0x000000000043 }, /* und_170: und_CO */
    { 0x000000000494, 0x0000000001cf }, /* und_172: und_RU */
    { 0x000000000494, 0x00000000000d }, /* und_172: und_AM */
    { 0x000000000494, 0x00000000001a }, /* und_172: und_AZ */
    { 0x000000000494, 0x000000000033 }, /* und_172: und_BY */
    { 0x000000000494, 0x0000000000a1 }, /* und_172: und_GE */
    { 0x000000000494, 0x00000000010b }, /* und_172: und_KG */
    { 0x000000000494, 0x00000000011e }, /* und_172: und_KZ */
    { 0x000000000494, 0x00000000013c }, /* und_172: und_MD */
    { 0x000000000494, 0x0000000001f8 }, /* und_172: und_TJ */
    { 0x000000000494, 0x0000000001fb }, /* und_172: und_TM */
    { 0x000000000494, 0x000000000209 }, /* und_172: und_UA */
    { 0x000000000494, 0x000000000222 }, /* und_172: und_UZ */
    { 0x000000000496, 0x000000000111 }, /* und_174: und_KM */
    { 0x000000000497, 0x000000000284 }, /* und_175: und_YT */
    { 0x00000000049a, 0x00000000003b }, /* und_178: und_CG */
    { 0x00000000049c, 0x000000000038 }, /* und_180: und_CD */
    { 0x0000000004a0, 0x00000000003f }, /* und_184: und_CK */
    { 0x0000000004a4, 0x000000000046 }, /* und_188: und_CR */
    { 0x0000000004a7, 0x0000000000c8 }, /* und_191: und_HR */
    { 0x0000000004a8, 0x000000000049 }, /* und_192: und_CU */
    { 0x0000000004ac, 0x00000000004d }, /* und_196: und_CY */
    { 0x0000000004b0, 0x00000000004e }, /* und_200: und_CZ */
    { 0x0000000004b0, 0x0000000001df }, /* und_200: und_SK */
    { 0x0000000004b3, 0x00000000004e }, /* und_203: und_CZ */
    { 0x0000000004b4, 0x000000000024 }, /* und_204: und_BJ */
    { 0x0000000004b8, 0x000000000059 }, /* und_208: und_DK */
    { 0x0000000004bc, 0x00000000005b }, /* und_212: und_DM */
    { 0x0000000004be, 0x00000000005d }, /* und_214: und_DO */
    { 0x0000000004c2, 0x00000000006b }, /* und_218: und_EC */
    { 0x0000000004c6, 0x0000000001ea }, /* und_222: und_SV */
    { 0x0000000004ca, 0x0000000000ad }, /* und_226: und_GQ */
    { 0x0000000004ce, 0x00000000007c }, /* und_230: und_ET */
    { 0x0000000004cf, 0x00000000007c }, /* und_231: und_ET */
    { 0x0000000004d0, 0x00000000007a }, /* und_232: und_ER */
    { 0x0000000004d1, 0x00000000006d }, /* und_233: und_EE */
    { 0x0000000004d2, 0x000000000091 }, /* und_234: und_FO */
    { 0x0000000004d6, 0x00000000008d }, /* und_238: und_FK */
    { 0x0000000004d7, 0x0000000000af }, /* und_239: und_GS */
    { 0x0000000004da, 0x00000000008c }, /* und_242: und_FJ */
    { 0x0000000004de, 0x00000000008b }, /* und_246: und_FI */
    { 0x0000000004e0, 0x000000000018 }, /* und_248: und_AX */
    { 0x0000000004e1, 0x000000000094 }, /* und_249: und_FR */
    { 0x0000000004e2, 0x000000000094 }, /* und_250: und_FR */
    { 0x0000000004e6, 0x0000000000a2 }, /* und_254: und_GF */
    { 0x0000000004ea, 0x00000000018c }, /* und_258: und_PF */
    { 0x0000000004ec, 0x0000000001f4 }, /* und_260: und_TF */
    { 0x0000000004ee, 0x000000000058 }, /* und_262: und_DJ */
    { 0x0000000004f2, 0x00000000009d }, /* und_266: und_GA */
    { 0x0000000004f4, 0x0000000000a1 }, /* und_268: und_GE */
    { 0x0000000004f6, 0x0000000000a9 }, /* und_270: und_GM */
    { 0x0000000004fb, 0x000000000199 }, /* und_275: und_PS */
    { 0x0000000004fc, 0x000000000053 }, /* und_276: und_DE */
    { 0x0000000004fe, 0x000000000053 }, /* und_278: und_DE */
    { 0x000000000500, 0x000000000053 }, /* und_280: und_DE */
    { 0x000000000508, 0x0000000000a4 }, /* und_288: und_GH */
    { 0x00000000050c, 0x0000000000a5 }, /* und_292: und_GI */
    { 0x000000000510, 0x00000000010d }, /* und_296: und_KI */
    { 0x000000000514, 0x0000000000ae }, /* und_300: und_GR */
    { 0x000000000518, 0x0000000000a8 }, /* und_304: und_GL */
    { 0x00000000051c, 0x0000000000a0 }, /* und_308: und_GD */
    { 0x000000000520, 0x0000000000ac }, /* und_312: und_GP */
    { 0x000000000524, 0x0000000000b1 }, /* und_316: und_GU */
    { 0x000000000528, 0x0000000000b0 }, /* und_320: und_GT */
    { 0x00000000052c, 0x0000000000aa }, /* und_324: und_GN */
    { 0x000000000530, 0x0000000000b5 }, /* und_328: und_GY */
    { 0x000000000534, 0x0000000000ca }, /* und_332: und_HT */
    { 0x000000000536, 0x0000000000c3 }, /* und_334: und_HM */
    { 0x000000000538, 0x000000000223 }, /* und_336: und_VA */
    { 0x00000000053c, 0x0000000000c4 }, /* und_340: und_HN */
    { 0x000000000540, 0x0000000000c1 }, /* und_344: und_HK */
    { 0x000000000544, 0x0000000000cb }, /* und_348: und_HU */
    { 0x000000000548, 0x0000000000e3 }, /* und_352: und_IS */
    { 0x00000000054c, 0x0000000000de }, /* und_356: und_IN */
    { 0x000000000550, 0x0000000000d4 }, /* und_360: und_ID */
    { 0x000000000554, 0x0000000000e2 }, /* und_364: und_IR */
    { 0x000000000558, 0x0000000000e1 }, /* und_368: und_IQ */
    { 0x00000000055c, 0x0000000000d5 }, /* und_372: und_IE */
    { 0x000000000560, 0x0000000000dc }, /* und_376: und_IL */
    { 0x000000000564, 0x0000000000e4 }, /* und_380: und_IT */
    { 0x000000000568, 0x00000000003d }, /* und_384: und_CI */
    { 0x00000000056c, 0x0000000000f7 }, /* und_388: und_JM */
    { 0x000000000570, 0x0000000000fa }, /* und_392: und_JP */
    { 0x000000000576, 0x00000000011e }, /* und_398: und_KZ */
    { 0x000000000578, 0x0000000000f9 }, /* und_400: und_JO */
    { 0x00000000057c, 0x000000000109 }, /* und_404: und_KE */
    { 0x000000000580, 0x000000000114 }, /* und_408: und_KP */
    { 0x000000000582, 0x000000000116 }, /* und_410: und_KR */
    { 0x000000000586, 0x00000000011b }, /* und_414: und_KW */
    { 0x000000000589, 0x00000000010b }, /* und_417: und_KG */
    { 0x00000000058a, 0x00000000011f }, /* und_418: und_LA */
    { 0x00000000058e, 0x000000000120 }, /* und_422: und_LB */
    { 0x000000000592, 0x000000000131 }, /* und_426: und_LS */
    { 0x000000000594, 0x000000000134 }, /* und_428: und_LV */
    { 0x000000000596, 0x000000000130 }, /* und_430: und_LR */
    { 0x00000000059a, 0x000000000137 }, /* und_434: und_LY */
    { 0x00000000059e, 0x000000000127 }, /* und_438: und_LI */
    { 0x0000000005a0, 0x000000000132 }, /* und_440: und_LT */
    { 0x0000000005a2, 0x000000000133 }, /* und_442: und_LU */
    { 0x0000000005a6, 0x000000000147 }, /* und_446: und_MO */
    { 0x0000000005aa, 0x00000000013f }, /* und_450: und_MG */
    { 0x0000000005ae, 0x00000000014f }, /* und_454: und_MW */
    { 0x0000000005b2, 0x000000000151 }, /* und_458: und_MY */
    { 0x0000000005b6, 0x00000000014e }, /* und_462: und_MV */
    { 0x0000000005ba, 0x000000000144 }, /* und_466: und_ML */
    { 0x0000000005be, 0x00000000014c }, /* und_470: und_MT */
    { 0x0000000005c2, 0x000000000149 }, /* und_474: und_MQ */
    { 0x0000000005c6, 0x00000000014a }, /* und_478: und_MR */
    { 0x0000000005c8, 0x00000000014d }, /* und_480: und_MU */
    { 0x0000000005cc, 0x000000000150 }, /* und_484: und_MX */
    { 0x0000000005d4, 0x00000000013b }, /* und_492: und_MC */
    { 0x0000000005d8, 0x000000000146 }, /* und_496: und_MN */
    { 0x0000000005da, 0x00000000013c }, /* und_498: und_MD */
    { 0x0000000005db, 0x00000000013d }, /* und_499: und_ME */
    { 0x0000000005dc, 0x00000000014b }, /* und_500: und_MS */
    { 0x0000000005e0, 0x000000000139 }, /* und_504: und_MA */
    { 0x0000000005e4, 0x000000000152 }, /* und_508: und_MZ */
    { 0x0000000005e8, 0x000000000179 }, /* und_512: und_OM */
    { 0x0000000005ec, 0x000000000153 }, /* und_516: und_NA */
    { 0x0000000005f0, 0x000000000164 }, /* und_520: und_NR */
    { 0x0000000005f4, 0x000000000162 }, /* und_524: und_NP */
    { 0x0000000005f8, 0x00000000015e }, /* und_528: und_NL */
    { 0x0000000005fa, 0x00000000004b }, /* und_530: und_CW */
    { 0x0000000005fa, 0x0000000001ec }, /* und_530: und_SX */
    { 0x0000000005fa, 0x00000000002b }, /* und_530: und_BQ */
    { 0x0000000005fb, 0x00000000004b }, /* und_531: und_CW */
    { 0x0000000005fc, 0x00000000004b }, /* und_532: und_CW */
    { 0x0000000005fc, 0x0000000001ec }, /* und_532: und_SX */
    { 0x0000000005fc, 0x00000000002b }, /* und_532: und_BQ */
    { 0x0000000005fd, 0x000000000017 }, /* und_533: und_AW */
    { 0x0000000005fe, 0x0000000001ec }, /* und_534: und_SX */
    { 0x0000000005ff, 0x00000000002b }, /* und_535: und_BQ */
    { 0x000000000600, 0x0000000001d5 }, /* und_536: und_SA */
    { 0x000000000600, 0x0000000000e1 }, /* und_536: und_IQ */
    { 0x000000000604, 0x000000000155 }, /* und_540: und_NC */
    { 0x00000000060c, 0x000000000237 }, /* und_548: und_VU */
    { 0x000000000612, 0x00000000016c }, /* und_554: und_NZ */
    { 0x000000000616, 0x00000000015b }, /* und_558: und_NI */
    { 0x00000000061a, 0x000000000157 }, /* und_562: und_NE */
    { 0x00000000061e, 0x000000000159 }, /* und_566: und_NG */
    { 0x000000000622, 0x000000000167 }, /* und_570: und_NU */
    { 0x000000000626, 0x000000000158 }, /* und_574: und_NF */
    { 0x00000000062a, 0x000000000161 }, /* und_578: und_NO */
    { 0x00000000062c, 0x000000000148 }, /* und_580: und_MP */
    { 0x00000000062d, 0x000000000215 }, /* und_581: und_UM */
    { 0x00000000062e, 0x00000000008f }, /* und_582: und_FM */
    { 0x00000000062e, 0x000000000140 }, /* und_582: und_MH */
    { 0x00000000062e, 0x000000000148 }, /* und_582: und_MP */
    { 0x00000000062e, 0x00000000019d }, /* und_582: und_PW */
    { 0x00000000062f, 0x00000000008f }, /* und_583: und_FM */
    { 0x000000000630, 0x000000000140 }, /* und_584: und_MH */
    { 0x000000000631, 0x00000000019d }, /* und_585: und_PW */
    { 0x000000000632, 0x000000000191 }, /* und_586: und_PK */
    { 0x000000000637, 0x000000000187 }, /* und_591: und_PA */
    { 0x00000000063e, 0x00000000018d }, /* und_598: und_PG */
    { 0x000000000640, 0x00000000019f }, /* und_600: und_PY */
    { 0x000000000644, 0x00000000018b }, /* und_604: und_PE */
    { 0x000000000648, 0x00000000018e }, /* und_608: und_PH */
    { 0x00000000064c, 0x000000000194 }, /* und_612: und_PN */
    { 0x000000000650, 0x000000000192 }, /* und_616: und_PL */
    { 0x000000000654, 0x00000000019a }, /* und_620: und_PT */
    { 0x000000000658, 0x0000000000b3 }, /* und_624: und_GW */
    { 0x00000000065a, 0x0000000001fa }, /* und_626: und_TL */
    { 0x00000000065e, 0x000000000198 }, /* und_630: und_PR */
    { 0x000000000662, 0x0000000001a1 }, /* und_634: und_QA */
    { 0x000000000666, 0x0000000001bf }, /* und_638: und_RE */
    { 0x00000000066a, 0x0000000001c9 }, /* und_642: und_RO */
    { 0x00000000066b, 0x0000000001cf }, /* und_643: und_RU */
    { 0x00000000066e, 0x0000000001d1 }, /* und_646: und_RW */
    { 0x000000000674, 0x000000000026 }, /* und_652: und_BL */
    { 0x000000000676, 0x0000000001dc }, /* und_654: und_SH */
    { 0x00000000067b, 0x000000000112 }, /* und_659: und_KN */
    { 0x00000000067c, 0x000000000009 }, /* und_660: und_AI */
    { 0x00000000067e, 0x000000000121 }, /* und_662: und_LC */
    { 0x00000000067f, 0x00000000013e }, /* und_663: und_MF */
    { 0x000000000682, 0x000000000193 }, /* und_666: und_PM */
    { 0x000000000686, 0x000000000225 }, /* und_670: und_VC */
    { 0x00000000068a, 0x0000000001e1 }, /* und_674: und_SM */
    { 0x00000000068e, 0x0000000001e8 }, /* und_678: und_ST */
    { 0x000000000692, 0x0000000001d5 }, /* und_682: und_SA */
    { 0x000000000696, 0x0000000001e2 }, /* und_686: und_SN */
    { 0x000000000698, 0x0000000001cd }, /* und_688: und_RS */
    { 0x00000000069a, 0x0000000001d7 }, /* und_690: und_SC */
    { 0x00000000069e, 0x0000000001e0 }, /* und_694: und_SL */
    { 0x0000000006a6, 0x0000000001db }, /* und_702: und_SG */
    { 0x0000000006a7, 0x0000000001df }, /* und_703: und_SK */
    { 0x0000000006a8, 0x000000000230 }, /* und_704: und_VN */
    { 0x0000000006a9, 0x0000000001dd }, /* und_705: und_SI */
    { 0x0000000006aa, 0x0000000001e3 }, /* und_706: und_SO */
    { 0x0000000006ae, 0x00000000028b }, /* und_710: und_ZA */
    { 0x0000000006b4, 0x0000000002a1 }, /* und_716: und_ZW */
    { 0x0000000006b8, 0x000000000275 }, /* und_720: und_YE */
    { 0x0000000006bc, 0x00000000007b }, /* und_724: und_ES */
    { 0x0000000006c0, 0x0000000001e7 }, /* und_728: und_SS */
    { 0x0000000006c1, 0x0000000001d8 }, /* und_729: und_SD */
    { 0x0000000006c4, 0x000000000070 }, /* und_732: und_EH */
    { 0x0000000006c8, 0x0000000001d8 }, /* und_736: und_SD */
    { 0x0000000006cc, 0x0000000001e6 }, /* und_740: und_SR */
    { 0x0000000006d0, 0x0000000001de }, /* und_744: und_SJ */
    { 0x0000000006d4, 0x0000000001ee }, /* und_748: und_SZ */
    { 0x0000000006d8, 0x0000000001d9 }, /* und_752: und_SE */
    { 0x0000000006dc, 0x00000000003c }, /* und_756: und_CH */
    { 0x0000000006e0, 0x0000000001ed }, /* und_760: und_SY */
    { 0x0000000006e2, 0x0000000001f8 }, /* und_762: und_TJ */
    { 0x0000000006e4, 0x0000000001f6 }, /* und_764: und_TH */
    { 0x0000000006e8, 0x0000000001f5 }, /* und_768: und_TG */
    { 0x0000000006ec, 0x0000000001f9 }, /* und_772: und_TK */
    { 0x0000000006f0, 0x0000000001fd }, /* und_776: und_TO */
    { 0x0000000006f4, 0x000000000202 }, /* und_780: und_TT */
    { 0x0000000006f8, 0x000000000005 }, /* und_784: und_AE */
    { 0x0000000006fc, 0x0000000001fc }, /* und_788: und_TN */
    { 0x000000000700, 0x000000000200 }, /* und_792: und_TR */
    { 0x000000000703, 0x0000000001fb }, /* und_795: und_TM */
    { 0x000000000704, 0x0000000001f1 }, /* und_796: und_TC */
    { 0x000000000706, 0x000000000204 }, /* und_798: und_TV */
    { 0x000000000708, 0x00000000020f }, /* und_800: und_UG */
    { 0x00000000070c, 0x000000000209 }, /* und_804: und_UA */
    { 0x00000000070f, 0x000000000143 }, /* und_807: und_MK */
    { 0x000000000712, 0x0000000001cf }, /* und_810: und_RU */
    { 0x000000000712, 0x00000000000d }, /* und_810: und_AM */
    { 0x000000000712, 0x00000000001a }, /* und_810: und_AZ */
    { 0x000000000712, 0x000000000033 }, /* und_810: und_BY */
    { 0x000000000712, 0x00000000006d }, /* und_810: und_EE */
    { 0x000000000712, 0x0000000000a1 }, /* und_810: und_GE */
    { 0x000000000712, 0x00000000011e }, /* und_810: und_KZ */
    { 0x000000000712, 0x00000000010b }, /* und_810: und_KG */
    { 0x000000000712, 0x000000000134 }, /* und_810: und_LV */
    { 0x000000000712, 0x000000000132 }, /* und_810: und_LT */
    { 0x000000000712, 0x00000000013c }, /* und_810: und_MD */
    { 0x000000000712, 0x0000000001f8 }, /* und_810: und_TJ */
    { 0x000000000712, 0x0000000001fb }, /* und_810: und_TM */
    { 0x000000000712, 0x000000000209 }, /* und_810: und_UA */
    { 0x000000000712, 0x000000000222 }, /* und_810: und_UZ */
    { 0x00000000071a, 0x00000000006f }, /* und_818: und_EG */
    { 0x000000000722, 0x00000000009e }, /* und_826: und_GB */
    { 0x000000000726, 0x0000000000ef }, /* und_830: und_JE */
    { 0x000000000726, 0x0000000000a3 }, /* und_830: und_GG */
    { 0x000000000727, 0x0000000000a3 }, /* und_831: und_GG */
    { 0x000000000728, 0x0000000000ef }, /* und_832: und_JE */
    { 0x000000000729, 0x0000000000dd }, /* und_833: und_IM */
    { 0x00000000072a, 0x000000000208 }, /* und_834: und_TZ */
    { 0x000000000730, 0x00000000021b }, /* und_840: und_US */
    { 0x00000000073a, 0x00000000022b }, /* und_850: und_VI */
    { 0x00000000073e, 0x000000000020 }, /* und_854: und_BF */
    { 0x000000000742, 0x000000000221 }, /* und_858: und_UY */
    { 0x000000000744, 0x000000000222 }, /* und_860: und_UZ */
    { 0x000000000746, 0x000000000227 }, /* und_862: und_VE */
    { 0x000000000754, 0x000000000242 }, /* und_876: und_WF */
    { 0x00000000075a, 0x00000000024f }, /* und_882: und_WS */
    { 0x00000000075e, 0x000000000275 }, /* und_886: und_YE */
    { 0x00000000075f, 0x000000000275 }, /* und_887: und_YE */
    { 0x000000000762, 0x0000000001cd }, /* und_890: und_RS */
    { 0x000000000762, 0x00000000013d }, /* und_890: und_ME */
    { 0x000000000762, 0x0000000001dd }, /* und_890: und_SI */
    { 0x000000000762, 0x0000000000c8 }, /* und_890: und_HR */
    { 0x000000000762, 0x000000000143 }, /* und_890: und_MK */
    { 0x000000000762, 0x00000000001b }, /* und_890: und_BA */
    { 0x000000000763, 0x0000000001cd }, /* und_891: und_RS */
    { 0x000000000763, 0x00000000013d }, /* und_891: und_ME */
    { 0x000000000766, 0x000000000297 }, /* und_894: und_ZM */
    { 0x0000000007a6, 0x000000000001 }, /* und_958: und_AA */
    { 0x0000000007a7, 0x0000000001ad }, /* und_959: und_QM */
    { 0x0000000007a8, 0x0000000001ae }, /* und_960: und_QN */
    { 0x0000000007aa, 0x0000000001b0 }, /* und_962: und_QP */
    { 0x0000000007ab, 0x0000000001b1 }, /* und_963: und_QQ */
    { 0x0000000007ac, 0x0000000001b2 }, /* und_964: und_QR */
    { 0x0000000007ad, 0x0000000001b3 }, /* und_965: und_QS */
    { 0x0000000007ae, 0x0000000001b4 }, /* und_966: und_QT */
    { 0x0000000007af, 0x00000000007d }, /* und_967: und_EU */
    { 0x0000000007b0, 0x0000000001b6 }, /* und_968: und_QV */
    { 0x0000000007b1, 0x0000000001b7 }, /* und_969: und_QW */
    { 0x0000000007b2, 0x0000000001b8 }, /* und_970: und_QX */
    { 0x0000000007b3, 0x0000000001b9 }, /* und_971: und_QY */
    { 0x0000000007b4, 0x0000000001ba }, /* und_972: und_QZ */
    { 0x0000000007b5, 0x000000000257 }, /* und_973: und_XA */
    { 0x0000000007b6, 0x000000000258 }, /* und_974: und_XB */
    { 0x0000000007b7, 0x000000000259 }, /* und_975: und_XC */
    { 0x0000000007b8, 0x00000000025a }, /* und_976: und_XD */
    { 0x0000000007b9, 0x00000000025b }, /* und_977: und_XE */
    { 0x0000000007ba, 0x00000000025c }, /* und_978: und_XF */
    { 0x0000000007bb, 0x00000000025d }, /* und_979: und_XG */
    { 0x0000000007bc, 0x00000000025e }, /* und_980: und_XH */
    { 0x0000000007bd, 0x00000000025f }, /* und_981: und_XI */
    { 0x0000000007be, 0x000000000260 }, /* und_982: und_XJ */
    { 0x0000000007bf, 0x000000000261 }, /* und_983: und_XK */
    { 0x0000000007c0, 0x000000000262 }, /* und_984: und_XL */
    { 0x0000000007c1, 0x000000000263 }, /* und_985: und_XM */
    { 0x0000000007c2, 0x000000000264 }, /* und_986: und_XN */
    { 0x0000000007c3, 0x000000000265 }, /* und_987: und_XO */
    { 0x0000000007c4, 0x000000000266 }, /* und_988: und_XP */
    { 0x0000000007c5, 0x000000000267 }, /* und_989: und_XQ */
    { 0x0000000007c6, 0x000000000268 }, /* und_990: und_XR */
    { 0x0000000007c7, 0x000000000269 }, /* und_991: und_XS */
    { 0x0000000007c8, 0x00000000026a }, /* und_992: und_XT */
    { 0x0000000007c9, 0x00000000026b }, /* und_993: und_XU */
    { 0x0000000007ca, 0x00000000026c }, /* und_994: und_XV */
    { 0x0000000007cb, 0x00000000026d }, /* und_995: und_XW */
    { 0x0000000007cc, 0x00000000026e }, /* und_996: und_XX */
    { 0x0000000007cd, 0x00000000026f }, /* und_997: und_XY */
    { 0x0000000007ce, 0x000000000270 }, /* und_998: und_XZ */
    { 0x0000000007cf, 0x0000000002a4 }, /* und_999: und_ZZ */
    { 0x000044214800, 0x0000692e4000 }, /* und_Qaai: und_Zinh */
    { 0x021680000000, 0x021980000000 }, /* aam: aas */
    { 0x021900000000, 0x021000000000 }, /* aar: aa */
    { 0x022580000000, 0x022000000000 }, /* abk: ab */
    { 0x024800000000, 0x09a000000000 }, /* adp: dz */
    { 0x026900000000, 0x026000000000 }, /* afr: af */
    { 0x027800000000, 0x030300000000 }, /* agp: apf */
    { 0x029980000000, 0x02d480000000 }, /* ais: ami */
    { 0x02aa00000000, 0x025100000000 }, /* ajt: aeb */
    { 0x02aa80000000, 0x152100000000 }, /* aju: jrb */
    { 0x02b080000000, 0x02b000000000 }, /* aka: ak */
    { 0x02c100000000, 0x271000000000 }, /* alb: sq */
    { 0x02c980000000, 0x271000000000 }, /* als: sq */
    { 0x02d400000000, 0x02d000000000 }, /* amh: am */
    { 0x032080000000, 0x032000000000 }, /* ara: ar */
    { 0x032100000000, 0x032000000000 }, /* arb: ar */
    { 0x032380000000, 0x02e000000000 }, /* arg: an */
    { 0x032680000000, 0x119000000000 }, /* arm: hy */
    { 0x033200000000, 0x26ed00000000 }, /* asd: snz */
    { 0x033680000000, 0x033000000000 }, /* asm: as */
    { 0x035280000000, 0x174d00000000 }, /* aue: ktz */
    { 0x036080000000, 0x036000000000 }, /* ava: av */
    { 0x036280000000, 0x025000000000 }, /* ave: ae */
    { 0x039680000000, 0x039000000000 }, /* aym: ay */
    { 0x039900000000, 0x039000000000 }, /* ayr: ay */
    { 0x039c00000000, 0x1d5700000000 }, /* ayx: nun */
    { 0x03a280000000, 0x03a000000000 }, /* aze: az */
    { 0x03a500000000, 0x03a000000000 }, /* azj: az */
    { 0x041580000000, 0x041000000000 }, /* bak: ba */
    { 0x041680000000, 0x04d000000000 }, /* bam: bm */
    { 0x041880000000, 0x0b5000000000 }, /* baq: eu */
    { 0x041d00000000, 0x1d6780000000 }, /* baz: nvo */
    { 0x043180000000, 0x041600000000 }, /* bcc: bal */
    { 0x043600000000, 0x049580000000 }, /* bcl: bik */
    { 0x045600000000, 0x045000000000 }, /* bel: be */
    { 0x045700000000, 0x04e000000000 }, /* ben: bn */
    { 0x047680000000, 0x043380000000 }, /* bgm: bcg */
    { 0x048000000000, 0x048780000000 }, /* bh: bho */
    { 0x048580000000, 0x0c2600000000 }, /* bhk: fbl */
    { 0x049180000000, 0x049900000000 }, /* bic: bir */
    { 0x049400000000, 0x048780000000 }, /* bih: bho */
    { 0x049980000000, 0x049000000000 }, /* bis: bi */
    { 0x04a200000000, 0x092600000000 }, /* bjd: drl */
    { 0x04a880000000, 0x05a180000000 }, /* bjq: bzc */
    { 0x04b100000000, 0x0a2580000000 }, /* bkb: ebk */
    { 0x04c380000000, 0x122080000000 }, /* blg: iba */
    { 0x04f200000000, 0x04f000000000 }, /* bod: bo */
    { 0x04f980000000, 0x053000000000 }, /* bos: bs */
    { 0x052280000000, 0x052000000000 }, /* bre: br */
    { 0x054100000000, 0x045100000000 }, /* btb: beb */
    { 0x055600000000, 0x047000000000 }, /* bul: bg */
    { 0x055900000000, 0x1b9000000000 }, /* bur: my */
    { 0x058580000000, 0x195c80000000 }, /* bxk: luy */
    { 0x058900000000, 0x055080000000 }, /* bxr: bua */
    { 0x061a00000000, 0x061000000000 }, /* cat: ca */
    { 0x063880000000, 0x24b480000000 }, /* ccq: rki */
    { 0x065980000000, 0x073000000000 }, /* ces: cs */
    { 0x068080000000, 0x068000000000 }, /* cha: ch */
    { 0x068280000000, 0x065000000000 }, /* che: ce */
    { 0x068480000000, 0x348000000000 }, /* chi: zh */
    { 0x068a80000000, 0x075000000000 }, /* chu: cu */
    { 0x068b00000000, 0x076000000000 }, /* chv: cv */
    { 0x06a900000000, 0x1af680000000 }, /* cjr: mom */
    { 0x06b080000000, 0x06d900000000 }, /* cka: cmr */
    { 0x06c200000000, 0x279900000000 }, /* cld: syr */
    { 0x06d580000000, 0x303400000000 }, /* cmk: xch */
    { 0x06d700000000, 0x348000000000 }, /* cmn: zh */
    { 0x06e900000000, 0x27200000013d }, /* cnr: sr_ME */
    { 0x06f900000000, 0x177000000000 }, /* cor: kw */
    { 0x06f980000000, 0x06f000000000 }, /* cos: co */
    { 0x06fc80000000, 0x209500000000 }, /* coy: pij */
    { 0x071a80000000, 0x235400000000 }, /* cqu: quh */
    { 0x072280000000, 0x072000000000 }, /* cre: cr */
    { 0x077200000000, 0x072000000000 }, /* cwd: cr */
    { 0x079680000000, 0x079000000000 }, /* cym: cy */
    { 0x07a280000000, 0x073000000000 }, /* cze: cs */
    { 0x081300000000, 0x08e500000000 }, /* daf: dnj */
    { 0x081700000000, 0x081000000000 }, /* dan: da */
    { 0x081800000000, 0x1cad00000000 }, /* dap: njz */
    { 0x085a80000000, 0x085000000000 }, /* deu: de */
    { 0x087780000000, 0x08f480000000 }, /* dgo: doi */
    { 0x088200000000, 0x1b7900000000 }, /* dhd: mwr */
    { 0x089580000000, 0x089700000000 }, /* dik: din */
    { 0x089880000000, 0x35a080000000 }, /* diq: zza */
    { 0x089a00000000, 0x089300000000 }, /* dit: dif */
    { 0x089b00000000, 0x096000000000 }, /* div: dv */
    { 0x08a600000000, 0x09a280000000 }, /* djl: dze */
    { 0x08b600000000, 0x031200000000 }, /* dkl: aqd */
    { 0x092400000000, 0x1ae000000000 }, /* drh: mn */
    { 0x092900000000, 0x17a580000000 }, /* drr: kzk */
    { 0x092b80000000, 0x0c1000000006 }, /* drw: fa_AF */
    { 0x095200000000, 0x2b4400000000 }, /* dud: uth */
    { 0x095500000000, 0x097a80000000 }, /* duj: dwu */
    { 0x095a00000000, 0x1cc000000000 }, /* dut: nl */
    { 0x097600000000, 0x082a00000000 }, /* dwl: dbt */
    { 0x09a780000000, 0x09a000000000 }, /* dzo: dz */
    { 0x0ab580000000, 0x0b4000000000 }, /* ekk: et */
    { 0x0ac600000000, 0x0ac000000000 }, /* ell: el */
    { 0x0ac800000000, 0x02d880000000 }, /* elp: amq */
    { 0x0ad580000000, 0x1a1700000000 }, /* emk: man */
    { 0x0ae380000000, 0x0ae000000000 }, /* eng: en */
    { 0x0b0780000000, 0x0af000000000 }, /* epo: eo */
    { 0x0b3580000000, 0x12b000000000 }, /* esk: ik */
    { 0x0b3a00000000, 0x0b4000000000 }, /* est: et */
    { 0x0b5980000000, 0x0b5000000000 }, /* eus: eu */
    { 0x0b7280000000, 0x0a5000000000 }, /* ewe: ee */
    { 0x0c1780000000, 0x0cf000000000 }, /* fao: fo */
    { 0x0c1980000000, 0x0c1000000000 }, /* fas: fa */
    { 0x0c1a00000000, 0x02b000000000 }, /* fat: ak */
    { 0x0c9500000000, 0x0ca000000000 }, /* fij: fj */
    { 0x0c9700000000, 0x0c9000000000 }, /* fin: fi */
    { 0x0d2080000000, 0x0d2000000000 }, /* fra: fr */
    { 0x0d2280000000, 0x0d2000000000 }, /* fre: fr */
    { 0x0d2c80000000, 0x0d9000000000 }, /* fry: fy */
    { 0x0d5180000000, 0x0c6000000000 }, /* fuc: ff */
    { 0x0d5600000000, 0x0c6000000000 }, /* ful: ff */
    { 0x0e1b00000000, 0x085b00000000 }, /* gav: dev */
    { 0x0e1d00000000, 0x1ed000000000 }, /* gaz: om */
    { 0x0e2180000000, 0x2eec80000000 }, /* gbc: wny */
    { 0x0e2780000000, 0x0f2100000000 }, /* gbo: grb */
    { 0x0e5780000000, 0x161000000000 }, /* geo: ka */
    { 0x0e5900000000, 0x085000000000 }, /* ger: de */
    { 0x0e6c00000000, 0x2c1500000000 }, /* gfx: vaj */
    { 0x0e7700000000, 0x0f6900000000 }, /* ggn: gvr */
    { 0x0e7780000000, 0x0b3380000000 }, /* ggo: esg */
    { 0x0e7900000000, 0x0f4a80000000 }, /* ggr: gtu */
    { 0x0e9780000000, 0x02fa80000000 }, /* gio: aou */
    { 0x0ec080000000, 0x0e4000000000 }, /* gla: gd */
    { 0x0ec280000000, 0x0e1000000000 }, /* gle: ga */
    { 0x0ec380000000, 0x0ec000000000 }, /* glg: gl */
    { 0x0ec480000000, 0x17a580000000 }, /* gli: kzk */
    { 0x0ecb00000000, 0x0f6000000000 }, /* glv: gv */
    { 0x0ee780000000, 0x0ef700000000 }, /* gno: gon */
    { 0x0f2280000000, 0x0ac000000000 }, /* gre: el */
    { 0x0f2700000000, 0x0ee000000000 }, /* grn: gn */
    { 0x0f4480000000, 0x1d9180000000 }, /* gti: nyc */
    { 0x0f5380000000, 0x0ee000000000 }, /* gug: gn */
    { 0x0f5500000000, 0x0f5000000000 }, /* guj: gu */
    { 0x0f5b00000000, 0x095d00000000 }, /* guv: duz */
    { 0x0f9080000000, 0x0e2080000000 }, /* gya: gba */
    { 0x101a00000000, 0x114000000000 }, /* hat: ht */
    { 0x101a80000000, 0x101000000000 }, /* hau: ha */
    { 0x102980000000, 0x272030347000 }, /* hbs: sr_Latn */
    { 0x104700000000, 0x101480000000 }, /* hdn: hai */
    { 0x105080000000, 0x10d700000000 }, /* hea: hmn */
    { 0x105100000000, 0x105000000000 }, /* heb: he */
    { 0x105900000000, 0x11a000000000 }, /* her: hz */
    { 0x109680000000, 0x272c00000000 }, /* him: srx */
    { 0x109700000000, 0x109000000000 }, /* hin: hi */
    { 0x10d780000000, 0x10f000000000 }, /* hmo: ho */
    { 0x112900000000, 0x141600000000 }, /* hrr: jal */
    { 0x112b00000000, 0x112000000000 }, /* hrv: hr */
    { 0x115700000000, 0x115000000000 }, /* hun: hu */
    { 0x119280000000, 0x119000000000 }, /* hye: hy */
    { 0x122480000000, 0x1f0080000000 }, /* ibi: opa */
    { 0x122780000000, 0x127000000000 }, /* ibo: ig */
    { 0x123280000000, 0x133000000000 }, /* ice: is */
    { 0x124780000000, 0x12f000000000 }, /* ido: io */
    { 0x129480000000, 0x129000000000 }, /* iii: ii */
    { 0x12b280000000, 0x135000000000 }, /* ike: iu */
    { 0x12ba80000000, 0x135000000000 }, /* iku: iu */
    { 0x12c280000000, 0x125000000000 }, /* ile: ie */
    { 0x12c600000000, 0x12c680000000 }, /* ill: ilm */
    { 0x12cb80000000, 0x0e1600000000 }, /* ilw: gal */
    { 0x12e000000000, 0x124000000000 }, /* in: id */
    { 0x12e080000000, 0x121000000000 }, /* ina: ia */
    { 0x12e200000000, 0x124000000000 }, /* ind: id */
    { 0x130580000000, 0x12b000000000 }, /* ipk: ik */
    { 0x133600000000, 0x133000000000 }, /* isl: is */
    { 0x134080000000, 0x134000000000 }, /* ita: it */
    { 0x137000000000, 0x105000000000 }, /* iw: he */
    { 0x13a480000000, 0x0ba080000000 }, /* izi: eza */
    { 0x141900000000, 0x147580000000 }, /* jar: jgk */
    { 0x141b00000000, 0x156000000000 }, /* jav: jv */
    { 0x145380000000, 0x1f9100000000 }, /* jeg: oyb */
    { 0x149000000000, 0x329000000000 }, /* ji: yi */
    { 0x150700000000, 0x141000000000 }, /* jpn: ja */
    { 0x157000000000, 0x156000000000 }, /* jw: jv */
    { 0x161600000000, 0x16c000000000 }, /* kal: kl */
    { 0x161700000000, 0x16e000000000 }, /* kan: kn */
    { 0x161980000000, 0x173000000000 }, /* kas: ks */
    { 0x161a00000000, 0x161000000000 }, /* kat: ka */
    { 0x161a80000000, 0x172000000000 }, /* kau: kr */
    { 0x161d00000000, 0x16b000000000 }, /* kaz: kk */
    { 0x164b00000000, 0x34b200000000 }, /* kdv: zkd */
    { 0x167180000000, 0x284300000000 }, /* kgc: tdf */
    { 0x167200000000, 0x1c3880000000 }, /* kgd: ncq */
    { 0x167400000000, 0x16d600000000 }, /* kgh: kml */
    { 0x168580000000, 0x1ae000000000 }, /* khk: mn */
    { 0x168680000000, 0x16d000000000 }, /* khm: km */
    { 0x169580000000, 0x169000000000 }, /* kik: ki */
    { 0x169700000000, 0x257000000000 }, /* kin: rw */
    { 0x169900000000, 0x179000000000 }, /* kir: ky */
    { 0x16d900000000, 0x175000000000 }, /* kmr: ku */
    { 0x16e180000000, 0x172000000000 }, /* knc: kr */
    { 0x16e380000000, 0x167000000000 }, /* kng: kg */
    { 0x16e700000000, 0x16f580000000 }, /* knn: kok */
    { 0x16f500000000, 0x177b00000000 }, /* koj: kwv */
    { 0x16f680000000, 0x176000000000 }, /* kom: kv */
    { 0x16f700000000, 0x167000000000 }, /* kon: kg */
    { 0x16f900000000, 0x16f000000000 }, /* kor: ko */
    { 0x170800000000, 0x14b680000000 }, /* kpp: jkm */
    { 0x170b00000000, 0x176000000000 }, /* kpv: kv */
    { 0x172680000000, 0x04d300000000 }, /* krm: bmf */
    { 0x174900000000, 0x094800000000 }, /* ktr: dtp */
    { 0x175080000000, 0x16a000000000 }, /* kua: kj */
    { 0x175900000000, 0x175000000000 }, /* kur: ku */
    { 0x176980000000, 0x0e4500000000 }, /* kvs: gdj */
    { 0x177880000000, 0x321680000000 }, /* kwq: yam */
    { 0x178280000000, 0x296200000000 }, /* kxe: tvd */
    { 0x178600000000, 0x172a80000000 }, /* kxl: kru */
    { 0x17a400000000, 0x087600000000 }, /* kzh: dgl */
    { 0x17a500000000, 0x094800000000 }, /* kzj: dtp */
    { 0x17aa00000000, 0x094800000000 }, /* kzt: dtp */
    { 0x181580000000, 0x173800000000 }, /* lak: ksp */
    { 0x181780000000, 0x18f000000000 }, /* lao: lo */
    { 0x181a00000000, 0x181000000000 }, /* lat: la */
    { 0x181b00000000, 0x196000000000 }, /* lav: lv */
    { 0x182580000000, 0x04e180000000 }, /* lbk: bnc */
    { 0x185380000000, 0x0ae600000000 }, /* leg: enl */
    { 0x189480000000, 0x241880000000 }, /* lii: raq */
    { 0x189680000000, 0x189000000000 }, /* lim: li */
    { 0x189700000000, 0x18e000000000 }, /* lin: ln */
    { 0x189a00000000, 0x194000000000 }, /* lit: lt */
    { 0x18c780000000, 0x1c7a00000000 }, /* llo: ngt */
    { 0x18d680000000, 0x24dc00000000 }, /* lmm: rmx */
    { 0x194d00000000, 0x182000000000 }, /* ltz: lb */
    { 0x195100000000, 0x195000000000 }, /* lub: lu */
    { 0x195380000000, 0x187000000000 }, /* lug: lg */
    { 0x196980000000, 0x196000000000 }, /* lvs: lv */
    { 0x1a1180000000, 0x1ab000000000 }, /* mac: mk */
    { 0x1a1400000000, 0x1a8000000000 }, /* mah: mh */
    { 0x1a1600000000, 0x1ac000000000 }, /* mal: ml */
    { 0x1a1780000000, 0x1a9000000000 }, /* mao: mi */
    { 0x1a1900000000, 0x1b2000000000 }, /* mar: mr */
    { 0x1a1c80000000, 0x1b3000000000 }, /* may: ms */
    { 0x1a5380000000, 0x069900000000 }, /* meg: cir */
    { 0x1a7c00000000, 0x142580000000 }, /* mgx: jbk */
    { 0x1a8900000000, 0x068680000000 }, /* mhr: chm */
    { 0x1ab200000000, 0x1ab000000000 }, /* mkd: mk */
    { 0x1ac380000000, 0x1a7000000000 }, /* mlg: mg */
    { 0x1aca00000000, 0x1b4000000000 }, /* mlt: mt */
    { 0x1ae580000000, 0x1a1700000000 }, /* mnk: man */
    { 0x1aea00000000, 0x2ee700000000 }, /* mnt: wnn */
    { 0x1af000000000, 0x24f000000000 }, /* mo: ro */
    { 0x1af300000000, 0x30ea00000000 }, /* mof: xnt */
    { 0x1af600000000, 0x24f000000000 }, /* mol: ro */
    { 0x1af700000000, 0x1ae000000000 }, /* mon: mn */
    { 0x1b2480000000, 0x1a9000000000 }, /* mri: mi */
    { 0x1b3080000000, 0x1b3000000000 }, /* msa: ms */
    { 0x1b3a00000000, 0x1b2c80000000 }, /* mst: mry */
    { 0x1b5800000000, 0x241500000000 }, /* mup: raj */
    { 0x1b7200000000, 0x08db80000000 }, /* mwd: dmw */
    { 0x1b7500000000, 0x2c1500000000 }, /* mwj: vaj */
    { 0x1b9080000000, 0x1b9000000000 }, /* mya: my */
    { 0x1b9200000000, 0x02f380000000 }, /* myd: aog */
    { 0x1b9a00000000, 0x1b2c80000000 }, /* myt: mry */
    { 0x1c1200000000, 0x30ec80000000 }, /* nad: xny */
    { 0x1c1a80000000, 0x1c1000000000 }, /* nau: na */
    { 0x1c1b00000000, 0x1d6000000000 }, /* nav: nv */
    { 0x1c2300000000, 0x1d2a80000000 }, /* nbf: nru */
    { 0x1c2600000000, 0x1d2000000000 }, /* nbl: nr */
    { 0x1c2c00000000, 0x0ab180000000 }, /* nbx: ekc */
    { 0x1c3800000000, 0x164d00000000 }, /* ncp: kdz */
    { 0x1c4280000000, 0x1c4000000000 }, /* nde: nd */
    { 0x1c4780000000, 0x1c7000000000 }, /* ndo: ng */
    { 0x1c5800000000, 0x1c5000000000 }, /* nep: ne */
    { 0x1cc200000000, 0x1cc000000000 }, /* nld: nl */
    { 0x1cc700000000, 0x03a200000000 }, /* nln: azd */
    { 0x1cc900000000, 0x1d2580000000 }, /* nlr: nrk */
    { 0x1ce780000000, 0x1ce000000000 }, /* nno: nn */
    { 0x1ce980000000, 0x1c2900000000 }, /* nns: nbr */
    { 0x1cec00000000, 0x1c7b00000000 }, /* nnx: ngv */
    { 0x1cf100000000, 0x1c2000000000 }, /* nob: nb */
    { 0x1cf780000000, 0x094200000000 }, /* noo: dtd */
    { 0x1cf900000000, 0x1cf000000000 }, /* nor: no */
    { 0x1d0480000000, 0x1c5000000000 }, /* npi: ne */
    { 0x1d4980000000, 0x209500000000 }, /* nts: pij */
    { 0x1d8a80000000, 0x050800000000 }, /* nxu: bpp */
    { 0x1d9080000000, 0x1d9000000000 }, /* nya: ny */
    { 0x1e3480000000, 0x1e3000000000 }, /* oci: oc */
    { 0x1ea380000000, 0x1ea000000000 }, /* ojg: oj */
    { 0x1ea480000000, 0x1ea000000000 }, /* oji: oj */
    { 0x1f2480000000, 0x1f2000000000 }, /* ori: or */
    { 0x1f2680000000, 0x1ed000000000 }, /* orm: om */
    { 0x1f2c80000000, 0x1f2000000000 }, /* ory: or */
    { 0x1f3980000000, 0x1f3000000000 }, /* oss: os */
    { 0x1f5700000000, 0x2c1500000000 }, /* oun: vaj */
    { 0x201700000000, 0x201000000000 }, /* pan: pa */
    { 0x201a00000000, 0x178900000000 }, /* pat: kxr */
    { 0x202a80000000, 0x213000000000 }, /* pbu: ps */
    { 0x203900000000, 0x024c00000000 }, /* pcr: adx */
    { 0x205900000000, 0x0c1000000000 }, /* per: fa */
    { 0x205980000000, 0x0c1000000000 }, /* pes: fa */
    { 0x20c480000000, 0x209000000000 }, /* pli: pi */
    { 0x20ca00000000, 0x1a7000000000 }, /* plt: mg */
    { 0x20d180000000, 0x115b80000000 }, /* pmc: huw */
    { 0x20da80000000, 0x208900000000 }, /* pmu: phr */
    { 0x20e100000000, 0x181400000000 }, /* pnb: lah */
    { 0x20f600000000, 0x20c000000000 }, /* pol: pl */
    { 0x20f900000000, 0x214000000000 }, /* por: pt */
    { 0x210080000000, 0x046c80000000 }, /* ppa: bfy */
    { 0x210900000000, 0x183880000000 }, /* ppr: lcq */
    { 0x212980000000, 0x0c1000000006 }, /* prs: fa_AF */
    { 0x212c80000000, 0x212a00000000 }, /* pry: prt */
    { 0x215980000000, 0x213000000000 }, /* pus: ps */
    { 0x215d00000000, 0x215100000000 }, /* puz: pub */
    { 0x235280000000, 0x235000000000 }, /* que: qu */
    { 0x235d00000000, 0x235000000000 }, /* quz: qu */
    { 0x24d900000000, 0x0adc00000000 }, /* rmr: emx */
    { 0x24dc80000000, 0x24f680000000 }, /* rmy: rom */
    { 0x24f400000000, 0x24d000000000 }, /* roh: rm */
    { 0x24f700000000, 0x24f000000000 }, /* ron: ro */
    { 0x255680000000, 0x24f000000000 }, /* rum: ro */
    { 0x255700000000, 0x24e000000000 }, /* run: rn */
    { 0x255980000000, 0x255000000000 }, /* rus: ru */
    { 0x261380000000, 0x267000000000 }, /* sag: sg */
    { 0x261700000000, 0x261000000000 }, /* san: sa */
    { 0x261800000000, 0x031a00000000 }, /* sap: aqt */
    { 0x263080000000, 0x10c280000000 }, /* sca: hle */
    { 0x263180000000, 0x272000000000 }, /* scc: sr */
    { 0x263900000000, 0x112000000000 }, /* scr: hr */
    { 0x267600000000, 0x133580000000 }, /* sgl: isk */
    { 0x268000000000, 0x272030347000 }, /* sh: sr_Latn */
    { 0x269700000000, 0x269000000000 }, /* sin: si */
    { 0x26b580000000, 0x1f9100000000 }, /* skk: oyb */
    { 0x26c580000000, 0x26b000000000 }, /* slk: sk */
    { 0x26c780000000, 0x26b000000000 }, /* slo: sk */
    { 0x26cb00000000, 0x26c000000000 }, /* slv: sl */
    { 0x26d200000000, 0x16d100000000 }, /* smd: kmb */
    { 0x26d280000000, 0x265000000000 }, /* sme: se */
    { 0x26d780000000, 0x26d000000000 }, /* smo: sm */
    { 0x26e080000000, 0x26e000000000 }, /* sna: sn */
    { 0x26e100000000, 0x122080000000 }, /* snb: iba */
    { 0x26e200000000, 0x264000000000 }, /* snd: sd */
    { 0x26f680000000, 0x26f000000000 }, /* som: so */
    { 0x26fa00000000, 0x274000000000 }, /* sot: st */
    { 0x270080000000, 0x0b3000000000 }, /* spa: es */
    { 0x270c80000000, 0x16c700000000 }, /* spy: kln */
    { 0x271480000000, 0x271000000000 }, /* sqi: sq */
    { 0x272180000000, 0x263000000000 }, /* src: sc */
    { 0x272200000000, 0x263000000000 }, /* srd: sc */
    { 0x272800000000, 0x272000000000 }, /* srp: sr */
    { 0x273b80000000, 0x273000000000 }, /* ssw: ss */
    { 0x275600000000, 0x267200000000 }, /* sul: sgd */
    { 0x275680000000, 0x2acb80000000 }, /* sum: ulw */
    { 0x275700000000, 0x275000000000 }, /* sun: su */
    { 0x277080000000, 0x277000000000 }, /* swa: sw */
    { 0x277180000000, 0x277000000038 }, /* swc: sw_CD */
    { 0x277280000000, 0x276000000000 }, /* swe: sv */
    { 0x277400000000, 0x277000000000 }, /* swh: sw */
    { 0x281400000000, 0x299000000000 }, /* tah: ty */
    { 0x281680000000, 0x281000000000 }, /* tam: ta */
    { 0x281a00000000, 0x294000000000 }, /* tat: tt */
    { 0x284a80000000, 0x094800000000 }, /* tdu: dtp */
    { 0x285600000000, 0x285000000000 }, /* tel: te */
    { 0x287380000000, 0x04a800000000 }, /* tgg: bjp */
    { 0x287580000000, 0x287000000000 }, /* tgk: tg */
    { 0x287600000000, 0x0c9600000000 }, /* tgl: fil */
    { 0x288080000000, 0x288000000000 }, /* tha: th */
    { 0x288180000000, 0x290780000000 }, /* thc: tpo */
    { 0x288b80000000, 0x1ec080000000 }, /* thw: ola */
    { 0x288c00000000, 0x1f9100000000 }, /* thx: oyb */
    { 0x289100000000, 0x04f000000000 }, /* tib: bo */
    { 0x289200000000, 0x134200000000 }, /* tid: itd */
    { 0x289280000000, 0x241980000000 }, /* tie: ras */
    { 0x289900000000, 0x289000000000 }, /* tir: ti */
    { 0x28b580000000, 0x297680000000 }, /* tkk: twm */
    { 0x28c000000000, 0x0c9600000000 }, /* tl: fil */
    { 0x28cb80000000, 0x2e5780000000 }, /* tlw: weo */
    { 0x28d800000000, 0x299500000000 }, /* tmp: tyj */
    { 0x28e280000000, 0x161580000000 }, /* tne: kak */
    { 0x28e300000000, 0x0c1000000006 }, /* tnf: fa_AF */
    { 0x28f700000000, 0x28f000000000 }, /* ton: to */
    { 0x293300000000, 0x281500000000 }, /* tsf: taj */
    { 0x293700000000, 0x28e000000000 }, /* tsn: tn */
    { 0x293780000000, 0x293000000000 }, /* tso: ts */
    { 0x294880000000, 0x28d400000000 }, /* ttq: tmh */
    { 0x295580000000, 0x28b000000000 }, /* tuk: tk */
    { 0x295900000000, 0x292000000000 }, /* tur: tr */
    { 0x297000000000, 0x02b000000000 }, /* tw: ak */
    { 0x297480000000, 0x02b000000000 }, /* twi: ak */
    { 0x2a9380000000, 0x2a7000000000 }, /* uig: ug */
    { 0x2ab900000000, 0x2ab000000000 }, /* ukr: uk */
    { 0x2ada80000000, 0x085600000000 }, /* umu: del */
    { 0x2ae800000000, 0x2f2780000000 }, /* unp: wro */
    { 0x2af580000000, 0x0ad080000000 }, /* uok: ema */
    { 0x2b2200000000, 0x2b2000000000 }, /* urd: ur */
    { 0x2ba100000000, 0x2ba000000000 }, /* uzb: uz */
    { 0x2ba700000000, 0x2ba000000000 }, /* uzn: uz */
    { 0x2c5700000000, 0x2c5000000000 }, /* ven: ve */
    { 0x2c9280000000, 0x2c9000000000 }, /* vie: vi */
    { 0x2cf600000000, 0x2cf000000000 }, /* vol: vo */
    { 0x2e5600000000, 0x079000000000 }, /* wel: cy */
    { 0x2e7b80000000, 0x2e7100000000 }, /* wgw: wgb */
    { 0x2e9a00000000, 0x1cf600000000 }, /* wit: nol */
    { 0x2e9b80000000, 0x1d7780000000 }, /* wiw: nwo */
    { 0x2ec700000000, 0x2e1000000000 }, /* wln: wa */
    { 0x2ef600000000, 0x2ef000000000 }, /* wol: wo */
    { 0x302080000000, 0x061c00000000 }, /* xba: cax */
    { 0x308780000000, 0x308000000000 }, /* xho: xh */
    { 0x309080000000, 0x023700000000 }, /* xia: acn */
    { 0x30b400000000, 0x2e1b80000000 }, /* xkh: waw */
    { 0x310280000000, 0x170280000000 }, /* xpe: kpe */
    { 0x312880000000, 0x08db80000000 }, /* xrq: dmw */
    { 0x313500000000, 0x275500000000 }, /* xsj: suj */
    { 0x313600000000, 0x085700000000 }, /* xsl: den */
    { 0x322200000000, 0x24b480000000 }, /* ybd: rki */
    { 0x324200000000, 0x329000000000 }, /* ydd: yi */
    { 0x325700000000, 0x32e880000000 }, /* yen: ynq */
    { 0x329200000000, 0x329000000000 }, /* yid: yi */
    { 0x329c80000000, 0x332680000000 }, /* yiy: yrm */
    { 0x32d080000000, 0x192900000000 }, /* yma: lrr */
    { 0x32da00000000, 0x1b4680000000 }, /* ymt: mtm */
    { 0x32f900000000, 0x32f000000000 }, /* yor: yo */
    { 0x32f980000000, 0x34f680000000 }, /* yos: zom */
    { 0x335a80000000, 0x335380000000 }, /* yuu: yug */
    { 0x341480000000, 0x341800000000 }, /* zai: zap */
    { 0x348080000000, 0x341000000000 }, /* zha: za */
    { 0x348780000000, 0x348000000000 }, /* zho: zh */
    { 0x349900000000, 0x263b00000000 }, /* zir: scv */
    { 0x353680000000, 0x1b3000000000 }, /* zsm: ms */
    { 0x355600000000, 0x355000000000 }, /* zul: zu */
    { 0x359100000000, 0x341000000000 }, /* zyb: za */
};
const size_t stele__cldr_aliases_count = 824;

const stele__cldr_tag stele__cldr_tags[] = {
    { "aa-saaho", "ssy" },
    { "art-lojban", "jbo" },
    { "cel-gaulish", "xtg" },
    { "en-gb-oed", "en-gb-oxendict" },
    { "hy-arevmda", "hyw" },
    { "i-ami", "ami" },
    { "i-bnn", "bnn" },
    { "i-default", "en-x-i-default" },
    { "i-enochian", "und-x-i-enochian" },
    { "i-hak", "hak" },
    { "i-klingon", "tlh" },
    { "i-lux", "lb" },
    { "i-mingo", "see-x-i-mingo" },
    { "i-navajo", "nv" },
    { "i-pwn", "pwn" },
    { "i-tao", "tao" },
    { "i-tay", "tay" },
    { "i-tsu", "tsu" },
    { "no-bok", "nb" },
    { "no-bokmal", "nb" },
    { "no-nyn", "nn" },
    { "no-nynorsk", "nn" },
    { "sgn-be-fr", "sfb" },
    { "sgn-be-nl", "vgt" },
    { "sgn-br", "bzs" },
    { "sgn-ch-de", "sgg" },
    { "sgn-co", "csn" },
    { "sgn-de", "gsg" },
    { "sgn-dk", "dsl" },
    { "sgn-es", "ssp" },
    { "sgn-fr", "fsl" },
    { "sgn-gb", "bfi" },
    { "sgn-gr", "gss" },
    { "sgn-ie", "isg" },
    { "sgn-it", "ise" },
    { "sgn-jp", "jsl" },
    { "sgn-mx", "mfs" },
    { "sgn-ni", "ncs" },
    { "sgn-nl", "dse" },
    { "sgn-no", "nsi" },
    { "sgn-pt", "psr" },
    { "sgn-se", "swl" },
    { "sgn-us", "ase" },
    { "sgn-za", "sfs" },
    { "und-aaland", "und-ax" },
    { "und-arevela", "und" },
    { "und-arevmda", "und" },
    { "und-bokmal", "und" },
    { "und-hakka", "und" },
    { "und-hepburn-heploc", "und-alalc97" },
    { "und-heploc", "und-alalc97" },
    { "und-lojban", "und" },
    { "und-nynorsk", "und" },
    { "und-polytoni", "und-polyton" },
    { "und-saaho", "und" },
    { "und-xiang", "und" },
    { "zh-cmn", "zh" },
    { "zh-cmn-hans", "zh-hans" },
    { "zh-cmn-hant", "zh-hant" },
    { "zh-gan", "gan" },
    { "zh-guoyu", "zh" },
    { "zh-hakka", "hak" },
    { "zh-min", "nan-x-zh-min" },
    { "zh-min-nan", "nan" },
    { "zh-wuu", "wuu" },
    { "zh-xiang", "hsn" },
    { "zh-yue", "yue" },
};
const size_t stele__cldr_tags_count = 67;

const uint32_t stele__cldr_rtl_scripts[] = {
    0x0918d, /* Adlm */
    0x0c822, /* Arab */
    0x0c82e, /* Aran */
    0x0c9a9, /* Armi */
    0x0da74, /* Avst */
    0x1a253, /* Chrs */
    0x1c254, /* Cprt */
    0x2b32d, /* Elym */
    0x40692, /* Hatr */
    0x41452, /* Hebr */
    0x455c7, /* Hung */
    0x5a032, /* Khar */
    0x66489, /* Lydi */
    0x685c4, /* Mand */
    0x685c9, /* Mani */
    0x695c4, /* Mend */
    0x69643, /* Merc */
    0x6964f, /* Mero */
    0x70642, /* Narb */
    0x70834, /* Nbat */
    0x72def, /* Nkoo */
    0x7c968, /* Orkh */
    0x7d4f2, /* Ougr */
    0x8058d, /* Palm */
    0x82189, /* Phli */
    0x82190, /* Phlp */
    0x821d8, /* Phnx */
    0x84a89, /* Prti */
    0x93d07, /* Rohg */
    0x985b2, /* Samr */
    0x98642, /* Sarb */
    0x9bce4, /* Sogd */
    0x9bcef, /* Sogo */
    0x9e643, /* Syrc */
    0x9e645, /* Syre */
    0x9e64a, /* Syrj */
    0x9e64e, /* Syrn */
    0xa2021, /* Thaa */
    0xc9749, /* Yezi */
};
const size_t stele__cldr_rtl_scripts_count = 39;

const stele__cldr_text stele__cldr_endonyms[] = {
    { 0x026000000000, 0 }, /* af: Afrikaans */
    { 0x027880000000, 10 }, /* agq: Aghem */
    { 0x02b000000000, 16 }, /* ak: Akan */
    { 0x02d000000000, 21 }, /* am: አማርኛ */
    { 0x032000000000, 34 }, /* ar: العربية */
    { 0x033000000000, 49 }, /* as: অসমীয়া */
    { 0x033080000000, 71 }, /* asa: Kipare */
    { 0x033a00000000, 78 }, /* ast: asturianu */
    { 0x03a000000000, 88 }, /* az: azərbaycan */
    { 0x03a00f326000, 100 }, /* az_Cyrl: азәрбајҹан */
    { 0x041980000000, 121 }, /* bas: Ɓàsàa */
    { 0x045000000000, 130 }, /* be: беларуская */
    { 0x045680000000, 151 }, /* bem: Ichibemba */
    { 0x045d00000000, 161 }, /* bez: Hibena */
    { 0x047000000000, 168 }, /* bg: български */
    { 0x047180000000, 187 }, /* bgc: हरियाणवी */
    { 0x048780000000, 212 }, /* bho: भोजपुरी */
    { 0x04d000000000, 234 }, /* bm: bamanakan */
    { 0x04e000000000, 244 }, /* bn: বাংলা */
    { 0x04f000000000, 260 }, /* bo: བོད་སྐད་ */
    { 0x052000000000, 285 }, /* br: brezhoneg */
    { 0x052c00000000, 295 }, /* brx: बर’ */
    { 0x053000000000, 305 }, /* bs: bosanski */
    { 0x05300f326000, 314 }, /* bs_Cyrl: босански */
    { 0x061000000000, 331 }, /* ca: català */
    { 0x063800000000, 339 }, /* ccp: 𑄌𑄋𑄴𑄟𑄳𑄦 */
    { 0x065000000000, 364 }, /* ce: нохчийн */
    { 0x065100000000, 379 }, /* ceb: Cebuano */
    { 0x067380000000, 387 }, /* cgg: Rukiga */
    { 0x068900000000, 394 }, /* chr: ᏣᎳᎩ */
    { 0x06b100000000, 404 }, /* ckb: کوردیی ناوەندی */
    { 0x073000000000, 432 }, /* cs: čeština */
    { 0x076000000000, 442 }, /* cv: чӑваш */
    { 0x079000000000, 453 }, /* cy: Cymraeg */
    { 0x081000000000, 461 }, /* da: dansk */
    { 0x081b00000000, 467 }, /* dav: Kitaita */
    { 0x085000000000, 475 }, /* de: Deutsch */
    { 0x08a280000000, 483 }, /* dje: Zarmaciine */
    { 0x08f480000000, 494 }, /* doi: डोगरी */
    { 0x093100000000, 510 }, /* dsb: dolnoserbšćina */
    { 0x095080000000, 527 }, /* dua: duálá */
    { 0x099780000000, 535 }, /* dyo: joola */
    { 0x09a000000000, 541 }, /* dz: རྫོང་ཁ */
    { 0x0a2a80000000, 560 }, /* ebu: Kĩembu */
    { 0x0a5000000000, 568 }, /* ee: Eʋegbe */
    { 0x0ac000000000, 576 }, /* el: Ελληνικά */
    { 0x0ae000000000, 593 }, /* en: English */
    { 0x0af000000000, 601 }, /* eo: esperanto */
    { 0x0b3000000000, 611 }, /* es: español */
    { 0x0b4000000000, 620 }, /* et: eesti */
    { 0x0b5000000000, 626 }, /* eu: euskara */
    { 0x0b7780000000, 634 }, /* ewo: ewondo */
    { 0x0c1000000000, 641 }, /* fa: فارسی */
    { 0x0c6000000000, 652 }, /* ff: Pulaar */
    { 0x0c60048c6800, 659 }, /* ff_Adlm: 𞤆𞤵𞤤𞤢𞤪 */
    { 0x0c9000000000, 680 }, /* fi: suomi */
    { 0x0c9600000000, 686 }, /* fil: Filipino */
    { 0x0cf000000000, 695 }, /* fo: føroyskt */
    { 0x0d2000000000, 705 }, /* fr: français */
    { 0x0d5900000000, 715 }, /* fur: furlan */
    { 0x0d9000000000, 722 }, /* fy: Frysk */
    { 0x0e1000000000, 728 }, /* ga: Gaeilge */
    { 0x0e4000000000, 736 }, /* gd: Gàidhlig */
    { 0x0ec000000000, 746 }, /* gl: galego */
    { 0x0f3b80000000, 753 }, /* gsw: Schwiizertüütsch */
    { 0x0f5000000000, 772 }, /* gu: ગુજરાતી */
    { 0x0f5d00000000, 794 }, /* guz: Ekegusii */
    { 0x0f6000000000, 803 }, /* gv: Gaelg */
    { 0x101000000000, 809 }, /* ha: Hausa */
    { 0x101b80000000, 815 }, /* haw: ʻŌlelo Hawaiʻi */
    { 0x105000000000, 833 }, /* he: עברית */
    { 0x109000000000, 844 }, /* hi: हिन्दी */
    { 0x109030347000, 863 }, /* hi_Latn: Hindi */
    { 0x112000000000, 869 }, /* hr: hrvatski */
    { 0x113100000000, 878 }, /* hsb: hornjoserbšćina */
    { 0x115000000000, 896 }, /* hu: magyar */
    { 0x119000000000, 903 }, /* hy: հայերեն */
    { 0x121000000000, 918 }, /* ia: interlingua */
    { 0x124000000000, 930 }, /* id: Indonesia */
    { 0x127000000000, 940 }, /* ig: Igbo */
    { 0x129000000000, 945 }, /* ii: ꆈꌠꉙ */
    { 0x133000000000, 955 }, /* is: íslenska */
    { 0x134000000000, 965 }, /* it: italiano */
    { 0x141000000000, 974 }, /* ja: 日本語 */
    { 0x147780000000, 984 }, /* jgo: Ndaꞌa */
    { 0x14d180000000, 992 }, /* jmc: Kimachame */
    { 0x156000000000, 1002 }, /* jv: Jawa */
    { 0x161000000000, 1007 }, /* ka: ქართული */
    { 0x161100000000, 1029 }, /* kab: Taqbaylit */
    { 0x161680000000, 1039 }, /* kam: Kikamba */
    { 0x164280000000, 1047 }, /* kde: Chimakonde */
    { 0x165080000000, 1058 }, /* kea: kabuverdianu */
    { 0x167800000000, 1071 }, /* kgp: kanhgág */
    { 0x168880000000, 1080 }, /* khq: Koyra ciini */
    { 0x169000000000, 1092 }, /* ki: Gikuyu */
    { 0x16b000000000, 1099 }, /* kk: қазақ тілі */
    { 0x16b500000000, 1119 }, /* kkj: kakɔ */
    { 0x16c000000000, 1125 }, /* kl: kalaallisut */
    { 0x16c700000000, 1137 }, /* kln: Kalenjin */
    { 0x16d000000000, 1146 }, /* km: ខ្មែរ */
    { 0x16e000000000, 1162 }, /* kn: ಕನ್ನಡ */
    { 0x16f000000000, 1178 }, /* ko: 한국어 */
    { 0x16f580000000, 1188 }, /* kok: कोंकणी */
    { 0x173000000000, 1207 }, /* ks: کٲشُر */
    { 0x173010b60800, 1218 }, /* ks_Deva: कॉशुर */
    { 0x173100000000, 1234 }, /* ksb: Kishambaa */
    { 0x173300000000, 1244 }, /* ksf: rikpa */
    { 0x173400000000, 1250 }, /* ksh: Kölsch */
    { 0x175000000000, 1258 }, /* ku: kurdî */
    { 0x177000000000, 1265 }, /* kw: kernewek */
    { 0x179000000000, 1274 }, /* ky: кыргызча */
    { 0x181380000000, 1291 }, /* lag: Kɨlaangi */
    { 0x182000000000, 1301 }, /* lb: Lëtzebuergesch */
    { 0x187000000000, 1317 }, /* lg: Luganda */
    { 0x18ba00000000, 1325 }, /* lkt: Lakȟólʼiyapi */
    { 0x18e000000000, 1341 }, /* ln: lingála */
    { 0x18f000000000, 1350 }, /* lo: ລາວ */
    { 0x192180000000, 1360 }, /* lrc: لۊری شومالی */
    { 0x194000000000, 1382 }, /* lt: lietuvių */
    { 0x195000000000, 1392 }, /* lu: Tshiluba */
    { 0x195780000000, 1401 }, /* luo: Dholuo */
    { 0x195c80000000, 1408 }, /* luy: Luluhia */
    { 0x196000000000, 1416 }, /* lv: latviešu */
    { 0x1a1480000000, 1426 }, /* mai: मैथिली */
    { 0x1a1980000000, 1445 }, /* mas: Maa */
    { 0x1a5900000000, 1449 }, /* mer: Kĩmĩrũ */
    { 0x1a6280000000, 1459 }, /* mfe: kreol morisien */
    { 0x1a7000000000, 1474 }, /* mg: Malagasy */
    { 0x1a7400000000, 1483 }, /* mgh: Makua */
    { 0x1a7780000000, 1489 }, /* mgo: metaʼ */
    { 0x1a9000000000, 1496 }, /* mi: Māori */
    { 0x1ab000000000, 1503 }, /* mk: македонски */
    { 0x1ac000000000, 1524 }, /* ml: മലയാളം */
    { 0x1ae000000000, 1543 }, /* mn: монгол */
    { 0x1ae480000000, 1556 }, /* mni: মৈতৈলোন্ */
    { 0x1b2000000000, 1581 }, /* mr: मराठी */
    { 0x1b3000000000, 1597 }, /* ms: Melayu */
    { 0x1b4000000000, 1604 }, /* mt: Malti */
    { 0x1b5080000000, 1610 }, /* mua: MUNDAŊ */
    { 0x1b9000000000, 1618 }, /* my: မြန်မာ */
    { 0x1ba700000000, 1637 }, /* mzn: مازرونی */
    { 0x1c1880000000, 1652 }, /* naq: Khoekhoegowab */
    { 0x1c2000000000, 1666 }, /* nb: norsk bokmål */
    { 0x1c4000000000, 1680 }, /* nd: isiNdebele */
    { 0x1c5000000000, 1691 }, /* ne: नेपाली */
    { 0x1cc000000000, 1710 }, /* nl: Nederlands */
    { 0x1ce000000000, 1721 }, /* nn: norsk nynorsk */
    { 0x1ce400000000, 1735 }, /* nnh: Shwóŋò ngiembɔɔn */
    { 0x1cf000000000, 1757 }, /* no: norsk */
    { 0x1d5980000000, 1763 }, /* nus: Thok Nath */
    { 0x1d9700000000, 1773 }, /* nyn: Runyankore */
    { 0x1ed000000000, 1784 }, /* om: Oromoo */
    { 0x1f2000000000, 1791 }, /* or: ଓଡ଼ିଆ */
    { 0x1f3000000000, 1807 }, /* os: ирон */
    { 0x201000000000, 1816 }, /* pa: ਪੰਜਾਬੀ */
    { 0x201006411000, 1835 }, /* pa_Arab: پنجابی */
    { 0x203680000000, 1848 }, /* pcm: Naijíriá Píjin */
    { 0x20c000000000, 1866 }, /* pl: polski */
    { 0x213000000000, 1873 }, /* ps: پښتو */
    { 0x214000000000, 1882 }, /* pt: português */
    { 0x235000000000, 1893 }, /* qu: Runasimi */
    { 0x241500000000, 1902 }, /* raj: राजस्थानी */
    { 0x24d000000000, 1930 }, /* rm: rumantsch */
    { 0x24e000000000, 1940 }, /* rn: Ikirundi */
    { 0x24f000000000, 1949 }, /* ro: română */
    { 0x24f300000000, 1958 }, /* rof: Kihorombo */
    { 0x255000000000, 1968 }, /* ru: русский */
    { 0x257000000000, 1983 }, /* rw: Kinyarwanda */
    { 0x257580000000, 1995 }, /* rwk: Kiruwa */
    { 0x261000000000, 2002 }, /* sa: संस्कृत भाषा */
    { 0x261400000000, 2037 }, /* sah: саха тыла */
    { 0x261880000000, 2055 }, /* saq: Kisampur */
    { 0x261a00000000, 2064 }, /* sat: ᱥᱟᱱᱛᱟᱲᱤ */
    { 0x262800000000, 2086 }, /* sbp: Ishisangu */
    { 0x263000000000, 2096 }, /* sc: sardu */
    { 0x264000000000, 2102 }, /* sd: سنڌي */
    { 0x264010b60800, 2111 }, /* sd_Deva: सिन्धी */
    { 0x265000000000, 2130 }, /* se: davvisámegiella */
    { 0x265400000000, 2147 }, /* seh: sena */
    { 0x265980000000, 2152 }, /* ses: Koyraboro senni */
    { 0x267000000000, 2168 }, /* sg: Sängö */
    { 0x268480000000, 2176 }, /* shi: ⵜⴰⵛⵍⵃⵉⵜ */
    { 0x2684b0347000, 2198 }, /* shi_Latn: Tashelḥiyt */
    { 0x269000000000, 2211 }, /* si: සිංහල */
    { 0x26b000000000, 2227 }, /* sk: slovenčina */
    { 0x26c000000000, 2239 }, /* sl: slovenščina */
    { 0x26d700000000, 2253 }, /* smn: anarâškielâ */
    { 0x26e000000000, 2268 }, /* sn: chiShona */
    { 0x26f000000000, 2277 }, /* so: Soomaali */
    { 0x271000000000, 2286 }, /* sq: shqip */
    { 0x272000000000, 2292 }, /* sr: српски */
    { 0x272030347000, 2305 }, /* sr_Latn: srpski */
    { 0x275000000000, 2312 }, /* su: Basa Sunda */
    { 0x276000000000, 2323 }, /* sv: svenska */
    { 0x277000000000, 2331 }, /* sw: Kiswahili */
    { 0x281000000000, 2341 }, /* ta: தமிழ் */
    { 0x285000000000, 2357 }, /* te: తెలుగు */
    { 0x285780000000, 2376 }, /* teo: Kiteso */
    { 0x287000000000, 2383 }, /* tg: тоҷикӣ */
    { 0x288000000000, 2396 }, /* th: ไทย */
    { 0x289000000000, 2406 }, /* ti: ትግርኛ */
    { 0x28b000000000, 2419 }, /* tk: türkmen dili */
    { 0x28f000000000, 2433 }, /* to: lea fakatonga */
    { 0x292000000000, 2447 }, /* tr: Türkçe */
    { 0x294000000000, 2456 }, /* tt: татар */
    { 0x297880000000, 2467 }, /* twq: Tasawaq senni */
    { 0x29a680000000, 2481 }, /* tzm: Tamaziɣt n laṭlaṣ */
    { 0x2a7000000000, 2504 }, /* ug: ئۇيغۇرچە */
    { 0x2ab000000000, 2521 }, /* uk: українська */
    { 0x2b2000000000, 2542 }, /* ur: اردو */
    { 0x2ba000000000, 2551 }, /* uz: o‘zbek */
    { 0x2ba006411000, 2560 }, /* uz_Arab: اوزبیک */
    { 0x2ba00f326000, 2573 }, /* uz_Cyrl: ўзбекча */
    { 0x2c1480000000, 2588 }, /* vai: ꕙꔤ */
    { 0x2c14b0347000, 2595 }, /* vai_Latn: Vai */
    { 0x2c9000000000, 2599 }, /* vi: Tiếng Việt */
    { 0x2d5700000000, 2614 }, /* vun: Kyivunjo */
    { 0x2e1280000000, 2623 }, /* wae: Walser */
    { 0x2ef000000000, 2630 }, /* wo: Wolof */
    { 0x308000000000, 2636 }, /* xh: IsiXhosa */
    { 0x30f380000000, 2645 }, /* xog: Olusoga */
    { 0x321b00000000, 2653 }, /* yav: nuasue */
    { 0x329000000000, 2660 }, /* yi: ייִדיש */
    { 0x32f000000000, 2673 }, /* yo: Èdè Yorùbá */
    { 0x332600000000, 2688 }, /* yrl: nheẽgatu */
    { 0x335280000000, 2699 }, /* yue: 粵語 */
    { 0x3352a02e9800, 2706 }, /* yue_Hans: 粤语 */
    { 0x347400000000, 2713 }, /* zgh: ⵜⴰⵎⴰⵣⵉⵖⵜ */
    { 0x348000000000, 2738 }, /* zh: 中文 */
    { 0x3480202e9800, 2745 }, /* zh_Hans: 简体中文 */
    { 0x3480202ea000, 2758 }, /* zh_Hant: 繁體中文 */
    { 0x355000000000, 2771 }, /* zu: isiZulu */
};
const size_t stele__cldr_endonyms_count = 232;

const stele__cldr_text stele__cldr_plurals[] = {
    { 0x026000000000, 2779 }, /* af */
    { 0x02b000000000, 2808 }, /* ak */
    { 0x02d000000000, 2836 }, /* am */
    { 0x02e000000000, 2779 }, /* an */
    { 0x032000000000, 2871 }, /* ar */
    { 0x032980000000, 2871 }, /* ars */
    { 0x033000000000, 2836 }, /* as */
    { 0x033080000000, 2779 }, /* asa */
    { 0x033a00000000, 2779 }, /* ast */
    { 0x03a000000000, 2779 }, /* az */
    { 0x041600000000, 2779 }, /* bal */
    { 0x045000000000, 2985 }, /* be */
    { 0x045680000000, 2779 }, /* bem */
    { 0x045d00000000, 2779 }, /* bez */
    { 0x047000000000, 2779 }, /* bg */
    { 0x048780000000, 2808 }, /* bho */
    { 0x04d000000000, 3087 }, /* bm */
    { 0x04e000000000, 2836 }, /* bn */
    { 0x04f000000000, 3087 }, /* bo */
    { 0x052000000000, 3109 }, /* br */
    { 0x052c00000000, 2779 }, /* brx */
    { 0x053000000000, 2985 }, /* bs */
    { 0x061000000000, 3382 }, /* ca */
    { 0x065000000000, 2779 }, /* ce */
    { 0x065100000000, 3444 }, /* ceb */
    { 0x067380000000, 2779 }, /* cgg */
    { 0x068900000000, 2779 }, /* chr */
    { 0x06b100000000, 2779 }, /* ckb */
    { 0x073000000000, 3522 }, /* cs */
    { 0x079000000000, 3576 }, /* cy */
    { 0x081000000000, 2779 }, /* da */
    { 0x085000000000, 2779 }, /* de */
    { 0x08f480000000, 2836 }, /* doi */
    { 0x093100000000, 3655 }, /* dsb */
    { 0x096000000000, 2779 }, /* dv */
    { 0x09a000000000, 3087 }, /* dz */
    { 0x0a5000000000, 2779 }, /* ee */
    { 0x0ac000000000, 2779 }, /* el */
    { 0x0ae000000000, 2779 }, /* en */
    { 0x0af000000000, 2779 }, /* eo */
    { 0x0b3000000000, 3382 }, /* es */
    { 0x0b4000000000, 2779 }, /* et */
    { 0x0b5000000000, 2779 }, /* eu */
    { 0x0c1000000000, 2836 }, /* fa */
    { 0x0c6000000000, 2836 }, /* ff */
    { 0x0c9000000000, 2779 }, /* fi */
    { 0x0c9600000000, 3444 }, /* fil */
    { 0x0cf000000000, 2779 }, /* fo */
    { 0x0d2000000000, 3736 }, /* fr */
    { 0x0d5900000000, 2779 }, /* fur */
    { 0x0d9000000000, 2779 }, /* fy */
    { 0x0e1000000000, 3806 }, /* ga */
    { 0x0e4000000000, 3891 }, /* gd */
    { 0x0ec000000000, 2779 }, /* gl */
    { 0x0f3b80000000, 2779 }, /* gsw */
    { 0x0f5000000000, 2836 }, /* gu */
    { 0x0f5b80000000, 2808 }, /* guw */
    { 0x0f6000000000, 3993 }, /* gv */
    { 0x101000000000, 2779 }, /* ha */
    { 0x101b80000000, 2779 }, /* haw */
    { 0x105000000000, 4112 }, /* he */
    { 0x109000000000, 2836 }, /* hi */
    { 0x10e500000000, 3087 }, /* hnj */
    { 0x112000000000, 2985 }, /* hr */
    { 0x113100000000, 3655 }, /* hsb */
    { 0x115000000000, 2779 }, /* hu */
    { 0x119000000000, 2836 }, /* hy */
    { 0x121000000000, 2779 }, /* ia */
    { 0x124000000000, 3087 }, /* id */
    { 0x127000000000, 3087 }, /* ig */
    { 0x129000000000, 3087 }, /* ii */
    { 0x12e000000000, 3087 }, /* in */
    { 0x12f000000000, 2779 }, /* io */
    { 0x133000000000, 4158 }, /* is */
    { 0x134000000000, 3382 }, /* it */
    { 0x135000000000, 4112 }, /* iu */
    { 0x137000000000, 4112 }, /* iw */
    { 0x141000000000, 3087 }, /* ja */
    { 0x142780000000, 3087 }, /* jbo */
    { 0x147780000000, 2779 }, /* jgo */
    { 0x149000000000, 2779 }, /* ji */
    { 0x14d180000000, 2779 }, /* jmc */
    { 0x156000000000, 3087 }, /* jv */
    { 0x157000000000, 3087 }, /* jw */
    { 0x161000000000, 2779 }, /* ka */
    { 0x161100000000, 2836 }, /* kab */
    { 0x161500000000, 2779 }, /* kaj */
    { 0x163380000000, 2779 }, /* kcg */
    { 0x164280000000, 3087 }, /* kde */
    { 0x165080000000, 3087 }, /* kea */
    { 0x16b000000000, 2779 }, /* kk */
    { 0x16b500000000, 2779 }, /* kkj */
    { 0x16c000000000, 2779 }, /* kl */
    { 0x16d000000000, 3087 }, /* km */
    { 0x16e000000000, 2836 }, /* kn */
    { 0x16f000000000, 3087 }, /* ko */
    { 0x173000000000, 2779 }, /* ks */
    { 0x173100000000, 2779 }, /* ksb */
    { 0x173400000000, 4201 }, /* ksh */
    { 0x175000000000, 2779 }, /* ku */
    { 0x177000000000, 4247 }, /* kw */
    { 0x179000000000, 2779 }, /* ky */
    { 0x181380000000, 4642 }, /* lag */
    { 0x182000000000, 2779 }, /* lb */
    { 0x187000000000, 2779 }, /* lg */
    { 0x189500000000, 2779 }, /* lij */
    { 0x18ba00000000, 3087 }, /* lkt */
    { 0x18e000000000, 2808 }, /* ln */
    { 0x18f000000000, 3087 }, /* lo */
    { 0x194000000000, 4706 }, /* lt */
    { 0x196000000000, 4821 }, /* lv */
    { 0x1a1980000000, 2779 }, /* mas */
    { 0x1a7000000000, 2808 }, /* mg */
    { 0x1a7780000000, 2779 }, /* mgo */
    { 0x1ab000000000, 4158 }, /* mk */
    { 0x1ac000000000, 2779 }, /* ml */
    { 0x1ae000000000, 2779 }, /* mn */
    { 0x1af000000000, 4912 }, /* mo */
    { 0x1b2000000000, 2779 }, /* mr */
    { 0x1b3000000000, 3087 }, /* ms */
    { 0x1b4000000000, 4991 }, /* mt */
    { 0x1b9000000000, 3087 }, /* my */
    { 0x1c1400000000, 2779 }, /* nah */
    { 0x1c1880000000, 4112 }, /* naq */
    { 0x1c2000000000, 2779 }, /* nb */
    { 0x1c4000000000, 2779 }, /* nd */
    { 0x1c5000000000, 2779 }, /* ne */
    { 0x1cc000000000, 2779 }, /* nl */
    { 0x1ce000000000, 2779 }, /* nn */
    { 0x1ce400000000, 2779 }, /* nnh */
    { 0x1cf000000000, 2779 }, /* no */
    { 0x1d1780000000, 3087 }, /* nqo */
    { 0x1d2000000000, 2779 }, /* nr */
    { 0x1d3780000000, 2808 }, /* nso */
    { 0x1d9000000000, 2779 }, /* ny */
    { 0x1d9700000000, 2779 }, /* nyn */
    { 0x1ed000000000, 2779 }, /* om */
    { 0x1f2000000000, 2779 }, /* or */
    { 0x1f3000000000, 2779 }, /* os */
    { 0x1f3080000000, 3087 }, /* osa */
    { 0x201000000000, 2808 }, /* pa */
    { 0x201800000000, 2779 }, /* pap */
    { 0x203680000000, 2836 }, /* pcm */
    { 0x20c000000000, 5102 }, /* pl */
    { 0x212380000000, 4821 }, /* prg */
    { 0x213000000000, 2779 }, /* ps */
    { 0x214000000000, 5188 }, /* pt */
    { 0x21400000019a, 3382 }, /* pt_PT */
    { 0x24d000000000, 2779 }, /* rm */
    { 0x24f000000000, 4912 }, /* ro */
    { 0x24f300000000, 2779 }, /* rof */
    { 0x255000000000, 2985 }, /* ru */
    { 0x257580000000, 2779 }, /* rwk */
    { 0x261400000000, 3087 }, /* sah */
    { 0x261880000000, 2779 }, /* saq */
    { 0x261a00000000, 4112 }, /* sat */
    { 0x263000000000, 2779 }, /* sc */
    { 0x263700000000, 2779 }, /* scn */
    { 0x264000000000, 2779 }, /* sd */
    { 0x264400000000, 2779 }, /* sdh */
    { 0x265000000000, 4112 }, /* se */
    { 0x265400000000, 2779 }, /* seh */
    { 0x265980000000, 3087 }, /* ses */
    { 0x267000000000, 3087 }, /* sg */
    { 0x268000000000, 2985 }, /* sh */
    { 0x268480000000, 5250 }, /* shi */
    { 0x269000000000, 2836 }, /* si */
    { 0x26b000000000, 3522 }, /* sk */
    { 0x26c000000000, 3655 }, /* sl */
    { 0x26d080000000, 4112 }, /* sma */
    { 0x26d480000000, 4112 }, /* smi */
    { 0x26d500000000, 4112 }, /* smj */
    { 0x26d700000000, 4112 }, /* smn */
    { 0x26d980000000, 4112 }, /* sms */
    { 0x26e000000000, 2779 }, /* sn */
    { 0x26f000000000, 2779 }, /* so */
    { 0x271000000000, 2779 }, /* sq */
    { 0x272000000000, 2985 }, /* sr */
    { 0x273000000000, 2779 }, /* ss */
    { 0x273c80000000, 2779 }, /* ssy */
    { 0x274000000000, 2779 }, /* st */
    { 0x275000000000, 3087 }, /* su */
    { 0x276000000000, 2779 }, /* sv */
    { 0x277000000000, 2779 }, /* sw */
    { 0x279900000000, 2779 }, /* syr */
    { 0x281000000000, 2779 }, /* ta */
    { 0x285000000000, 2779 }, /* te */
    { 0x285780000000, 2779 }, /* teo */
    { 0x288000000000, 3087 }, /* th */
    { 0x289000000000, 2808 }, /* ti */
    { 0x289380000000, 2779 }, /* tig */
    { 0x28b000000000, 2779 }, /* tk */
    { 0x28c000000000, 3444 }, /* tl */
    { 0x28e000000000, 2779 }, /* tn */
    { 0x28f000000000, 3087 }, /* to */
    { 0x290480000000, 3087 }, /* tpi */
    { 0x292000000000, 2779 }, /* tr */
    { 0x293000000000, 2779 }, /* ts */
    { 0x29a680000000, 5313 }, /* tzm */
    { 0x2a7000000000, 2779 }, /* ug */
    { 0x2ab000000000, 2985 }, /* uk */
    { 0x2b2000000000, 2779 }, /* ur */
    { 0x2ba000000000, 2779 }, /* uz */
    { 0x2c5000000000, 2779 }, /* ve */
    { 0x2c5180000000, 3382 }, /* vec */
    { 0x2c9000000000, 3087 }, /* vi */
    { 0x2cf000000000, 2779 }, /* vo */
    { 0x2d5700000000, 2779 }, /* vun */
    { 0x2e1000000000, 2808 }, /* wa */
    { 0x2e1280000000, 2779 }, /* wae */
    { 0x2ef000000000, 3087 }, /* wo */
    { 0x308000000000, 2779 }, /* xh */
    { 0x30f380000000, 2779 }, /* xog */
    { 0x329000000000, 2779 }, /* yi */
    { 0x32f000000000, 3087 }, /* yo */
    { 0x335280000000, 3087 }, /* yue */
    { 0x348000000000, 3087 }, /* zh */
    { 0x355000000000, 2836 }, /* zu */
};
const size_t stele__cldr_plurals_count = 218;

const char stele__cldr_texts[] =
    "Afrikaans\0"
    "Aghem\0"
    "Akan\0"
    "አማርኛ\0"
    "العربية\0"
    "অসমীয়া\0"
    "Kipare\0"
    "asturianu\0"
    "azərbaycan\0"
    "азәрбајҹан\0"
    "Ɓàsàa\0"
    "беларуская\0"
    "Ichibemba\0"
    "Hibena\0"
    "български\0"
    "हरियाणवी\0"
    "भोजपुरी\0"
    "bamanakan\0"
    "বাংলা\0"
    "བོད་སྐད་\0"
    "brezhoneg\0"
    "बर’\0"
    "bosanski\0"
    "босански\0"
    "català\0"
    "𑄌𑄋𑄴𑄟𑄳𑄦\0"
    "нохчийн\0"
    "Cebuano\0"
    "Rukiga\0"
    "ᏣᎳᎩ\0"
    "کوردیی ناوەندی\0"
    "čeština\0"
    "чӑваш\0"
    "Cymraeg\0"
    "dansk\0"
    "Kitaita\0"
    "Deutsch\0"
    "Zarmaciine\0"
    "डोगरी\0"
    "dolnoserbšćina\0"
    "duálá\0"
    "joola\0"
    "རྫོང་ཁ\0"
    "Kĩembu\0"
    "Eʋegbe\0"
    "Ελληνικά\0"
    "English\0"
    "esperanto\0"
    "español\0"
    "eesti\0"
    "euskara\0"
    "ewondo\0"
    "فارسی\0"
    "Pulaar\0"
    "𞤆𞤵𞤤𞤢𞤪\0"
    "suomi\0"
    "Filipino\0"
    "føroyskt\0"
    "français\0"
    "furlan\0"
    "Frysk\0"
    "Gaeilge\0"
    "Gàidhlig\0"
    "galego\0"
    "Schwiizertüütsch\0"
    "ગુજરાતી\0"
    "Ekegusii\0"
    "Gaelg\0"
    "Hausa\0"
    "ʻŌlelo Hawaiʻi\0"
    "עברית\0"
    "हिन्दी\0"
    "Hindi\0"
    "hrvatski\0"
    "hornjoserbšćina\0"
    "magyar\0"
    "հայերեն\0"
    "interlingua\0"
    "Indonesia\0"
    "Igbo\0"
    "ꆈꌠꉙ\0"
    "íslenska\0"
    "italiano\0"
    "日本語\0"
    "Ndaꞌa\0"
    "Kimachame\0"
    "Jawa\0"
    "ქართული\0"
    "Taqbaylit\0"
    "Kikamba\0"
    "Chimakonde\0"
    "kabuverdianu\0"
    "kanhgág\0"
    "Koyra ciini\0"
    "Gikuyu\0"
    "қазақ тілі\0"
    "kakɔ\0"
    "kalaallisut\0"
    "Kalenjin\0"
    "ខ្មែរ\0"
    "ಕನ್ನಡ\0"
    "한국어\0"
    "कोंकणी\0"
    "کٲشُر\0"
    "कॉशुर\0"
    "Kishambaa\0"
    "rikpa\0"
    "Kölsch\0"
    "kurdî\0"
    "kernewek\0"
    "кыргызча\0"
    "Kɨlaangi\0"
    "Lëtzebuergesch\0"
    "Luganda\0"
    "Lakȟólʼiyapi\0"
    "lingála\0"
    "ລາວ\0"
    "لۊری شومالی\0"
    "lietuvių\0"
    "Tshiluba\0"
    "Dholuo\0"
    "Luluhia\0"
    "latviešu\0"
    "मैथिली\0"
    "Maa\0"
    "Kĩmĩrũ\0"
    "kreol morisien\0"
    "Malagasy\0"
    "Makua\0"
    "metaʼ\0"
    "Māori\0"
    "македонски\0"
    "മലയാളം\0"
    "монгол\0"
    "মৈতৈলোন্\0"
    "मराठी\0"
    "Melayu\0"
    "Malti\0"
    "MUNDAŊ\0"
    "မြန်မာ\0"
    "مازرونی\0"
    "Khoekhoegowab\0"
    "norsk bokmål\0"
    "isiNdebele\0"
    "नेपाली\0"
    "Nederlands\0"
    "norsk nynorsk\0"
    "Shwóŋò ngiembɔɔn\0"
    "norsk\0"
    "Thok Nath\0"
    "Runyankore\0"
    "Oromoo\0"
    "ଓଡ଼ିଆ\0"
    "ирон\0"
    "ਪੰਜਾਬੀ\0"
    "پنجابی\0"
    "Naijíriá Píjin\0"
    "polski\0"
    "پښتو\0"
    "português\0"
    "Runasimi\0"
    "राजस्थानी\0"
    "rumantsch\0"
    "Ikirundi\0"
    "română\0"
    "Kihorombo\0"
    "русский\0"
    "Kinyarwanda\0"
    "Kiruwa\0"
    "संस्कृत भाषा\0"
    "саха тыла\0"
    "Kisampur\0"
    "ᱥᱟᱱᱛᱟᱲᱤ\0"
    "Ishisangu\0"
    "sardu\0"
    "سنڌي\0"
    "सिन्धी\0"
    "davvisámegiella\0"
    "sena\0"
    "Koyraboro senni\0"
    "Sängö\0"
    "ⵜⴰⵛⵍⵃⵉⵜ\0"
    "Tashelḥiyt\0"
    "සිංහල\0"
    "slovenčina\0"
    "slovenščina\0"
    "anarâškielâ\0"
    "chiShona\0"
    "Soomaali\0"
    "shqip\0"
    "српски\0"
    "srpski\0"
    "Basa Sunda\0"
    "svenska\0"
    "Kiswahili\0"
    "தமிழ்\0"
    "తెలుగు\0"
    "Kiteso\0"
    "тоҷикӣ\0"
    "ไทย\0"
    "ትግርኛ\0"
    "türkmen dili\0"
    "lea fakatonga\0"
    "Türkçe\0"
    "татар\0"
    "Tasawaq senni\0"
    "Tamaziɣt n laṭlaṣ\0"
    "ئۇيغۇرچە\0"
    "українська\0"
    "اردو\0"
    "o‘zbek\0"
    "اوزبیک\0"
    "ўзбекча\0"
    "ꕙꔤ\0"
    "Vai\0"
    "Tiếng Việt\0"
    "Kyivunjo\0"
    "Walser\0"
    "Wolof\0"
    "IsiXhosa\0"
    "Olusoga\0"
    "nuasue\0"
    "ייִדיש\0"
    "Èdè Yorùbá\0"
    "nheẽgatu\0"
    "粵語\0"
    "粤语\0"
    "ⵜⴰⵎⴰⵣⵉⵖⵜ\0"
    "中文\0"
    "简体中文\0"
    "繁體中文\0"
    "isiZulu\0"
    "nplurals=2; plural=(n != 1);\0"
    "nplurals=2; plural=(n > 1);\0"
    "nplurals=2; plural=(n!=0 && n!=1);\0"
    "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 && n%100<=99 ? 4 : 5);\0"
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);\0"
    "nplurals=1; plural=0;\0"
    "nplurals=5; plural=(n%10==1 && n%100!=11 && n%100!=71 && n%100!=91 ? 0 : n%10==2 && n%100!=12 && n%100!=72 && n%100!=92 ? 1 : (n%10>=3 && n%10<=4 || n%10==9) && (n%100<10 || n%100>19) && (n%100<70 || n%100>79) && (n%100<90 || n%100>99) ? 2 : n!=0 && n%1000000==0 ? 3 : 4);\0"
    "nplurals=3; plural=(n==1 ? 0 : n!=0 && n%1000000==0 ? 1 : 2);\0"
    "nplurals=2; plural=(n!=1 && n!=2 && n!=3 && (n%10==4 || n%10==6 || n%10==9));\0"
    "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);\0"
    "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5);\0"
    "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100>=3 && n%100<=4 ? 2 : 3);\0"
    "nplurals=3; plural=(n==0 || n==1 ? 0 : n!=0 && n%1000000==0 ? 1 : 2);\0"
    "nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n>=3 && n<=6 ? 2 : n>=7 && n<=10 ? 3 : 4);\0"
    "nplurals=4; plural=(n==1 || n==11 ? 0 : n==2 || n==12 ? 1 : n>=3 && n<=10 || n>=13 && n<=19 ? 2 : 3);\0"
    "nplurals=4; plural=(n%10==1 ? 0 : n%10==2 ? 1 : n%100==0 || n%100==20 || n%100==40 || n%100==60 || n%100==80 ? 2 : 3);\0"
    "nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);\0"
    "nplurals=2; plural=(n%10!=1 || n%100==11);\0"
    "nplurals=3; plural=(n==0 ? 0 : n==1 ? 1 : 2);\0"
    "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n%100==2 || n%100==22 || n%100==42 || n%100==62 || n%100==82 || n%1000==0 && (n%100000>=1000 && n%100000<=20000 || n%100000==40000 || n%100000==60000 || n%100000==80000) || n!=0 && n%1000000==100000 ? 2 : n%100==3 || n%100==23 || n%100==43 || n%100==63 || n%100==83 ? 3 : n!=1 && (n%100==1 || n%100==21 || n%100==41 || n%100==61 || n%100==81) ? 4 : 5);\0"
    "nplurals=3; plural=(n==0 ? 0 : (n==0 || n==1) && n!=0 ? 1 : 2);\0"
    "nplurals=3; plural=(n%10==1 && (n%100<11 || n%100>19) ? 0 : n%10>=2 && n%10<=9 && (n%100<11 || n%100>19) ? 1 : 2);\0"
    "nplurals=3; plural=(n%10==0 || n%100>=11 && n%100<=19 ? 0 : n%10==1 && n%100!=11 ? 1 : 2);\0"
    "nplurals=3; plural=(n==1 ? 0 : n==0 || n!=1 && n%100>=1 && n%100<=19 ? 1 : 2);\0"
    "nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n==0 || n%100>=3 && n%100<=10 ? 2 : n%100>=11 && n%100<=19 ? 3 : 4);\0"
    "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);\0"
    "nplurals=3; plural=(n<=1 ? 0 : n!=0 && n%1000000==0 ? 1 : 2);\0"
    "nplurals=3; plural=(n==0 || n==1 ? 0 : n>=2 && n<=10 ? 1 : 2);\0"
    "nplurals=2; plural=(n>1 && (n<11 || n>99));\0";
